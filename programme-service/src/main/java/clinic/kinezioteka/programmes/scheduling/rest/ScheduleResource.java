package clinic.kinezioteka.programmes.scheduling.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.scheduling.Privileges;
import clinic.kinezioteka.programmes.scheduling.ScheduleModule;
import clinic.kinezioteka.programmes.scheduling.ScheduledSeries;
import clinic.kinezioteka.programmes.scheduling.SeriesWish;
import clinic.kinezioteka.programmes.visit.rest.VisitViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{id}/modules/{number}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visits", description = "The visits of a chain and free ones: booked, attended, completed.")
@Idempotent
class ScheduleResource {

    private final Programmes programmes;
    private final ScheduleModule schedule;
    private final PossibleWishes possible;
    private final VisitViews views;
    private final Privileges privileges;
    private final Validity validity;

    ScheduleResource(
            Programmes programmes,
            ScheduleModule schedule,
            PossibleWishes possible,
            VisitViews views,
            Privileges privileges,
            Validity validity) {
        this.programmes = programmes;
        this.schedule = schedule;
        this.possible = possible;
        this.views = views;
        this.privileges = privileges;
        this.validity = validity;
    }

    @POST
    @RolesAllowed({"reception", "doctor", "clinic-admin"})
    @Operation(
            operationId = "scheduleModule",
            summary = "Schedule a module",
            description =
                    "Books the visits of the chain that have no time: the earliest series that keeps every hard constraint."
                            + " Impossible is 409 `series-impossible` with all conflicts and the nearest alternatives; nothing is booked.")
    public ScheduleView schedule(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            ScheduleRequest body) {
        privileges.require(body);
        Programme programme = programmes.existing(id);
        programme.module(number);
        ExpectedVersion.check(expected, programme.version());
        SeriesWish wish = validity.require(body).wish();
        possible.require(wish.wishes());
        ScheduledSeries series = schedule.schedule(programme, number, wish);
        programmes.flush();
        return ScheduleView.of(id, number, wish.dryRun(), series, views);
    }
}
