package clinic.kinezioteka.assessments.assessment.messaging;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import java.time.Instant;
import java.util.UUID;

/** A red flag as its event carries it. */
record RedFlagContract(
        UUID assessmentId,
        UUID patientId,
        UUID episodeId,
        String code,
        String tier,
        String series,
        Instant observedAt) {

    static RedFlagContract of(Assessment assessment, RedFlag redFlag) {
        return new RedFlagContract(
                assessment.id(),
                assessment.patientId(),
                assessment.episodeId(),
                redFlag.code(),
                redFlag.tier(),
                redFlag.series(),
                assessment.performedAt());
    }
}
