package clinic.kinezioteka.programmes.replan.rest;

import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.programmes.replan.ReplanVisits;
import clinic.kinezioteka.programmes.replan.Replanned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/schedule/replan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visits", description = "The visits of a chain and free ones: booked, attended, completed.")
@Idempotent
class ReplanResource {

    private final ReplanVisits replanning;
    private final Validity validity;

    ReplanResource(ReplanVisits replanning, Validity validity) {
        this.replanning = replanning;
        this.validity = validity;
    }

    @POST
    @RolesAllowed({"reception", "clinic-admin"})
    @Operation(
            operationId = "replanVisits",
            summary = "Replan the visits of who or what cannot be had",
            description =
                    "Every booked visit ahead that has the practitioner, room or device in that time gets another place, as"
                            + " do free visits; what has begun or is checked in stays. The time counts as closed for the resource"
                            + " whether or not an absence or closure is recorded; none is recorded here. All hard constraints are kept,"
                            + " and as little is disturbed as possible: fewest visits moved (one that need not move makes way only"
                            + " where another finds no place without), smallest sum of shifts (a substitute at the same time is"
                            + " none), the same practitioner. Send `dryRun` first: it answers the same and moves nothing. Each"
                            + " move is one `visit.rescheduled` with before and after. Where a visit finds no place,"
                            + " 409 `replan-impossible` tells all conflicts and nothing is moved, unless `mode` is"
                            + " BEST_EFFORT. More than 90 days are 422 `range-too-long`, a start before today is"
                            + " `in-the-past`, an hour that the clock leaves out `no-such-local-time`. Takes some seconds.")
    public Replanned replan(ReplanRequest body) {
        return replanning.replan(validity.require(body).wish());
    }
}
