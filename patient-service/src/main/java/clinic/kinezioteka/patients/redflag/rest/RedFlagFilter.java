package clinic.kinezioteka.patients.redflag.rest;

import clinic.kinezioteka.patients.redflag.FlagStatus;
import clinic.kinezioteka.patients.redflag.Tier;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which red flags a client asks for. */
class RedFlagFilter {
    @QueryParam("patientId")
    @Parameter(description = "Only flags of these patients.")
    List<UUID> patientIds = List.of();

    @QueryParam("episodeId")
    @Parameter(description = "Only flags seen in these episodes.")
    List<UUID> episodeIds = List.of();

    @QueryParam("status")
    @Parameter(description = "Only flags of these statuses.")
    List<FlagStatus> statuses = List.of();

    @QueryParam("tier")
    @Parameter(description = "Only flags of these tiers.")
    List<Tier> tiers = List.of();
}
