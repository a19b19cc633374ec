package clinic.kinezioteka.assessments.episode;

/**
 * An episode was heard of anew; fired inside the transaction that applied it.
 *
 * @param complaintChanged whether it was known before and is about something else now, such as a side that was told later
 */
public record EpisodeFollowed(Episode episode, boolean complaintChanged) {}
