package clinic.kinezioteka.assessments.assessment;

import java.util.UUID;

/**
 * A measurement of this episode was recorded, corrected or voided, and those after it have been read anew; fired once for such a
 * change, at its end and in its transaction.
 */
public record CourseRead(UUID episodeId) {}
