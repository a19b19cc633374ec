package clinic.kinezioteka.assessments.assessment.messaging;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.kind.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A voided measurement as its event carries it: what it said counts no more. */
record VoidedContract(
        UUID assessmentId, UUID patientId, UUID episodeId, @Nullable UUID visitId, Kind kind, String series) {

    static VoidedContract of(Assessment assessment) {
        return new VoidedContract(
                assessment.id(),
                assessment.patientId(),
                assessment.episodeId(),
                assessment.visitId(),
                assessment.kind(),
                assessment.series());
    }
}
