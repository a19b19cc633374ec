package clinic.kinezioteka.assessments.programme;

import java.util.UUID;

/** A programme of this episode was heard of anew; fired inside the transaction that applied it. */
public record ProgrammeFollowed(UUID episodeId) {}
