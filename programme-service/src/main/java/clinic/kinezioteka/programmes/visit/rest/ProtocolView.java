package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.visit.ProtocolProgress;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the protocol of a doctor's visit is, as far as this service has heard. */
@Schema(
        name = "ProtocolProgress",
        description = "How far the protocol of a doctor's visit is, as far as is known here.")
public record ProtocolView(
        @Schema(description = "OPEN while something is due, else COMPLETE.", required = true) String status,
        @Schema(description = "What is still due.", required = true) List<DueAssessment> missing,
        @Schema(description = "Up to when assessments are known here.", required = true) Instant asOf) {

    static ProtocolView of(ProtocolProgress.State state) {
        return new ProtocolView(state.missing().isEmpty() ? "COMPLETE" : "OPEN", state.missing(), state.asOf());
    }
}
