package clinic.kinezioteka.programmes.followup.rest;

import clinic.kinezioteka.programmes.followup.FollowUp;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what follow-ups are listed. */
public class FollowUpFilter {

    @QueryParam("status")
    @Parameter(description = "Only follow-ups in these states; those to be booked are OFFERED.")
    List<FollowUp.Status> statuses = List.of();

    @QueryParam("dueBy")
    @Parameter(description = "Only follow-ups that may take place on this day of the clinic, or might have before.")
    @Nullable
    LocalDate dueBy;

    @QueryParam("patientId")
    @Parameter(description = "Only follow-ups of these patients.")
    List<UUID> patients = List.of();

    @QueryParam("episodeId")
    @Parameter(description = "Only follow-ups of these episodes.")
    List<UUID> episodes = List.of();
}
