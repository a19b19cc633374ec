package clinic.kinezioteka.programmes.waitlist.rest;

import clinic.kinezioteka.programmes.waitlist.Urgency;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what the waiting list is read. */
public class WaitlistFilter {

    @QueryParam("status")
    @Parameter(description = "Only entries in these states; who still waits is WAITING, OFFERED or PAUSED.")
    List<WaitlistEntry.Status> statuses = List.of();

    @QueryParam("urgency")
    @Parameter(description = "Only entries of these urgencies.")
    List<Urgency> urgencies = List.of();

    @QueryParam("patientId")
    @Parameter(description = "Only entries of these patients.")
    List<UUID> patients = List.of();

    @QueryParam("visitId")
    @Parameter(description = "Only entries for these visits.")
    List<UUID> visits = List.of();
}
