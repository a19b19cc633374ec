package clinic.kinezioteka.assessments.protocol.rest;

import clinic.kinezioteka.assessments.protocol.Protocol;
import clinic.kinezioteka.assessments.protocol.Waiver;
import clinic.kinezioteka.assessments.visit.DueAssessment;
import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The assessments due at a visit and what became of them. */
@Schema(name = "Protocol", description = "The assessments due at a visit and what became of them")
public record ProtocolView(
        @Schema(description = "Id of the protocol", required = true) UUID id,
        @Schema(description = "Version of the protocol, as its ETag", required = true, minimum = "0") long version,
        @Schema(description = "The patient", required = true) UUID patientId,
        @Schema(description = "The episode", required = true) UUID episodeId,
        @Schema(description = "The visit", required = true) UUID visitId,
        @Schema(
                        description =
                                "COMPLETE when each due assessment is recorded or waived; CANCELLED with its visit",
                        required = true)
                Protocol.Status status,
        @Schema(description = "All that is due at the visit, whatever became of it", required = true)
                List<DueAssessment> due,
        @Schema(description = "Recorded at the visit", required = true) List<DueAssessment> recorded,
        @Schema(description = "Waived by a doctor", required = true) List<Waiver> waived,
        @Schema(description = "Neither recorded nor waived", required = true) List<DueAssessment> missing,
        @Schema(description = "When the protocol was opened here", required = true) Instant createdAt)
        implements Versioned, AboutPatient {

    public ProtocolView(Protocol protocol) {
        this(
                protocol.id(),
                protocol.version(),
                protocol.patientId(),
                protocol.episodeId(),
                protocol.visitId(),
                protocol.status(),
                protocol.due(),
                protocol.recorded(),
                protocol.waived(),
                protocol.missing(),
                protocol.createdAt());
    }
}
