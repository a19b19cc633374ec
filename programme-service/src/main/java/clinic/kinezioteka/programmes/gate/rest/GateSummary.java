package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.programmes.gate.Gate;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GateSummary", description = "A gate on a worklist.")
record GateSummary(
        @Schema(description = "The gate.", required = true) UUID id,
        @Schema(description = "Version.", required = true) long version,
        @Schema(description = "The programme.", required = true) UUID programmeId,
        @Schema(description = "The patient.", required = true) UUID patientId,
        @Schema(description = "The episode.", required = true) UUID episodeId,
        @Schema(description = "Number of the module that it closes.", required = true) int module,
        @Schema(description = "Whether it is the last planned module.", required = true) boolean last,
        @Schema(description = "Where it stands.", required = true) Gate.Status status,
        @Schema(description = "The DOCTOR_FINAL that opened it.", required = true) UUID finalVisitId,
        @Schema(description = "When it opened.", required = true) Instant openedAt) {

    static GateSummary of(Gate gate) {
        return new GateSummary(
                gate.id(),
                gate.version(),
                gate.programmeId(),
                gate.patientId(),
                gate.episodeId(),
                gate.module(),
                gate.isLast(),
                gate.status(),
                gate.finalVisitId(),
                gate.openedAt());
    }
}
