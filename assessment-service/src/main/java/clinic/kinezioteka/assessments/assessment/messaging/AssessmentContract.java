package clinic.kinezioteka.assessments.assessment.messaging;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import clinic.kinezioteka.assessments.interpretation.ReferenceSetVersion;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measurement as its events carry it: derived values unrounded. */
record AssessmentContract(
        UUID assessmentId,
        UUID patientId,
        UUID episodeId,
        @Nullable UUID visitId,
        Kind kind,
        @Nullable String test,
        Instant performedAt,
        RecordedBy recordedBy,
        String series,
        Measurement values,
        Derived derived,
        List<String> findings,
        List<Sign> redFlags,
        ReferenceSetVersion referenceSet) {

    /** A red flag that it shows. */
    record Sign(String code, String series) {

        static Sign of(RedFlag redFlag) {
            return new Sign(redFlag.code(), redFlag.series());
        }
    }

    static AssessmentContract of(Assessment assessment) {
        return new AssessmentContract(
                assessment.id(),
                assessment.patientId(),
                assessment.episodeId(),
                assessment.visitId(),
                assessment.kind(),
                assessment.test(),
                assessment.performedAt(),
                assessment.recordedBy(),
                assessment.series(),
                assessment.measurement().announced(),
                assessment.interpretation().derived(),
                assessment.interpretation().findingCodes(),
                assessment.interpretation().redFlags().stream().map(Sign::of).toList(),
                assessment.interpretation().referenceSet());
    }
}
