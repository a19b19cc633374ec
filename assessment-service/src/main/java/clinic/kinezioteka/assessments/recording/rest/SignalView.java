package clinic.kinezioteka.assessments.recording.rest;

import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.recording.Analysis;
import clinic.kinezioteka.assessments.recording.Recording;
import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recording without its bytes. */
@Schema(name = "Signal", description = "A recording without its bytes, and what was computed from it")
record SignalView(
        @Schema(description = "Id of the recording", required = true) UUID id,
        @Schema(description = "Version of the recording, as its ETag", required = true, minimum = "0") long version,
        @Schema(description = "The patient", required = true) UUID patientId,
        @Schema(description = "The episode", required = true) UUID episodeId,
        @Schema(description = "The assessment that was computed from it, with its interpretation", required = true)
                UUID assessmentId,
        @Schema(
                        description = "Kind of that assessment",
                        enumeration = {"EMG", "GAIT"},
                        required = true)
                Kind kind,
        @Schema(
                        description = "What its bytes are: application/edf or text/csv",
                        required = true,
                        examples = "application/edf")
                String mediaType,
        @Schema(description = "Its size in bytes", required = true, minimum = "1") long sizeBytes,
        @Schema(description = "SHA-256 of its bytes, hexadecimal", required = true, pattern = "[0-9a-f]{64}")
                String sha256,
        @Schema(description = "When it was recorded with the patient", required = true) Instant performedAt,
        @Schema(description = "When it was uploaded", required = true) Instant recordedAt,
        @Schema(description = "The user who uploaded it (sub of his token)", required = true) String uploadedBy,
        @Schema(description = "What was computed from it", required = true) Analysis analysis)
        implements Versioned, AboutPatient {

    SignalView(Recording recording) {
        this(
                recording.id(),
                recording.version(),
                recording.patientId(),
                recording.episodeId(),
                recording.assessmentId(),
                recording.kind(),
                recording.format().mediaType(),
                recording.sizeBytes(),
                recording.sha256(),
                recording.performedAt(),
                recording.recordedAt(),
                recording.uploadedBy(),
                recording.analysis());
    }
}
