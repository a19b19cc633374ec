package clinic.kinezioteka.assessments.visit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of each event of a visit: its state after the change.
 *
 * @param programmeId null of a free visit, as its module
 * @param lastOfProgramme whether it was the final visit of the last planned module at the time of the change
 * @param protocol what is due, told with a booking; null else
 */
public record VisitNews(
        UUID visitId,
        UUID patientId,
        @Nullable UUID episodeId,
        @Nullable UUID programmeId,
        @Nullable Integer module,
        String kind,
        String status,
        boolean lastOfProgramme,
        @Nullable List<DueAssessment> protocol) {}
