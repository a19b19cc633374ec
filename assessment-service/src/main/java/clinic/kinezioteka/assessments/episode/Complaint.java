package clinic.kinezioteka.assessments.episode;

/** What an episode is about. */
public record Complaint(Condition condition, Region region, Side side) {}
