package clinic.kinezioteka.patients.progress;

/** Something became known of an episode that a partner follows. */
public record ProgressMade(FollowedEpisode episode) {}
