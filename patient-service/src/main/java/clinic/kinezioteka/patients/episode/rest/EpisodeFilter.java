package clinic.kinezioteka.patients.episode.rest;

import clinic.kinezioteka.patients.episode.EpisodeStatus;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which episodes a client asks for. */
class EpisodeFilter {
    @QueryParam("patientId")
    @Parameter(description = "Only episodes of these patients.")
    List<UUID> patientIds = List.of();

    @QueryParam("status")
    @Parameter(description = "Only episodes of these statuses.")
    List<EpisodeStatus> statuses = List.of();
}
