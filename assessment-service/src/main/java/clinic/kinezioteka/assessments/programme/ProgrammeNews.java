package clinic.kinezioteka.assessments.programme;

import java.util.UUID;

/**
 * What is read of each event of a programme: its state after the change.
 *
 * @param moduleCount how many modules are planned
 */
public record ProgrammeNews(UUID programmeId, UUID patientId, UUID episodeId, int moduleCount) {}
