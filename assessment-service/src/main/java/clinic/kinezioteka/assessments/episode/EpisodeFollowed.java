package clinic.kinezioteka.assessments.episode;

/** An episode was heard of anew; fired inside the transaction that applied it. */
public record EpisodeFollowed(Episode episode) {}
