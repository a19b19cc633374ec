package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.visit.VisitStatus;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what visits are listed. */
public class VisitFilter {

    @QueryParam("from")
    @Parameter(description = "Only visits that start at or after this instant, or on or after this date of the clinic.")
    @Nullable
    Moment from;

    @QueryParam("to")
    @Parameter(description = "Only visits that start before this instant, or before this date of the clinic.")
    @Nullable
    Moment to;

    @QueryParam("practitionerId")
    @Parameter(description = "Only visits with these practitioners.")
    List<UUID> practitioners = List.of();

    @QueryParam("roomId")
    @Parameter(description = "Only visits in these rooms.")
    List<UUID> rooms = List.of();

    @QueryParam("patientId")
    @Parameter(description = "Only visits of these patients.")
    List<UUID> patients = List.of();

    @QueryParam("programmeId")
    @Parameter(description = "Only visits of these programmes.")
    List<UUID> programmes = List.of();

    @QueryParam("status")
    @Parameter(description = "Only visits in these states.")
    List<VisitStatus> statuses = List.of();

    @QueryParam("needsRebooking")
    @Parameter(description = "Only visits that wait for a new booking after a hold, or only those that do not.")
    @Nullable
    Boolean needsRebooking;
}
