package clinic.kinezioteka.programmes.calendar.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which links a client asks for. */
public class CalendarLinkFilter {

    @QueryParam("practitionerId")
    @Parameter(description = "Only links to the calendars of these practitioners.")
    List<UUID> practitioners = List.of();

    @QueryParam("patientId")
    @Parameter(description = "Only links to the calendars of these patients.")
    List<UUID> patients = List.of();
}
