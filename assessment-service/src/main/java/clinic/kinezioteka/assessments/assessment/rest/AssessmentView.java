package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentState;
import clinic.kinezioteka.assessments.assessment.AssessmentStatus;
import clinic.kinezioteka.assessments.assessment.VersionOrigin;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement as it was measured, with what it says. */
@Schema(name = "RecordedAssessment", description = "What every kind of recorded assessment has")
public record AssessmentView(
        @Schema(description = "Id of the assessment") UUID id,
        @Schema(description = "Version of the assessment, as its ETag", minimum = "0") long version,
        @Schema(description = "The patient") UUID patientId,
        @Schema(description = "The episode") UUID episodeId,
        @Schema(description = "The visit at which it was measured; null without one", nullable = true) @Nullable
                UUID visitId,
        @Schema(description = "Kind of the assessment") Kind kind,
        @Schema(description = "When it was measured") Instant performedAt,
        @Schema(description = "When it was recorded here") Instant recordedAt,
        @Schema(description = "Who measured: staff or the patient") RecordedBy recordedBy,
        @Schema(description = "Whether it counts") AssessmentStatus status,
        @Schema(description = "How this version came about") VersionOrigin.Act origin,
        @Schema(description = "When this version came about") Instant changedAt,
        @Schema(
                        description =
                                "The doctor (sub of his token) who corrected or voided it; null of other versions",
                        nullable = true)
                @Nullable
                String changedBy,
        @Schema(description = "Why he did; null of other versions", nullable = true) @Nullable String reason,
        @Schema(
                        description = "What it is compared with: kind, and site, muscle, test or side",
                        examples = "VAS/LEG/WORST_24H")
                String series,
        @Schema(hidden = true) @JsonUnwrapped Measurement measurement,
        @Schema(description = "What it says") InterpretationView interpretation)
        implements Versioned, AboutPatient {

    /** The same without the doctor's own words. */
    public AssessmentView withoutReason() {
        return new AssessmentView(
                id,
                version,
                patientId,
                episodeId,
                visitId,
                kind,
                performedAt,
                recordedAt,
                recordedBy,
                status,
                origin,
                changedAt,
                changedBy,
                null,
                series,
                measurement,
                interpretation);
    }

    static AssessmentView of(Assessment assessment, AssessmentState state, Standards standards, Language language) {
        return new AssessmentView(
                assessment.id(),
                state.version(),
                assessment.patientId(),
                assessment.episodeId(),
                state.visitId(),
                assessment.kind(),
                state.performedAt(),
                assessment.recordedAt(),
                assessment.recordedBy(),
                state.status(),
                state.origin().act(),
                Objects.requireNonNullElse(state.origin().at(), assessment.recordedAt()),
                state.origin().by(),
                state.origin().reason(),
                state.series(),
                state.measurement(),
                InterpretationView.of(state.interpretation(), standards, language));
    }
}
