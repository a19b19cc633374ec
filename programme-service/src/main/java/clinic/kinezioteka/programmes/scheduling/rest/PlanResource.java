package clinic.kinezioteka.programmes.scheduling.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.scheduling.PlanModules;
import clinic.kinezioteka.programmes.scheduling.ScheduledSeries;
import clinic.kinezioteka.programmes.scheduling.SeriesWish;
import clinic.kinezioteka.programmes.visit.rest.VisitViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/schedule/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visits", description = "The visits of a chain and free ones: booked, attended, completed.")
@Idempotent
class PlanResource {

    private final Programmes programmes;
    private final PlanModules planning;
    private final PossibleWishes possible;
    private final VisitViews views;
    private final Validity validity;

    PlanResource(
            Programmes programmes, PlanModules planning, PossibleWishes possible, VisitViews views, Validity validity) {
        this.programmes = programmes;
        this.planning = planning;
        this.possible = possible;
        this.views = views;
        this.validity = validity;
    }

    @POST
    @RolesAllowed({"reception", "clinic-admin"})
    @Operation(
            operationId = "planModules",
            summary = "Plan the modules of several patients",
            description =
                    "Books the chains of up to 60 patients together so that all of them are served well, not only who"
                            + " comes first; every hard constraint is kept. Where one of them finds no series, 409"
                            + " `series-impossible` tells the conflicts of all, and nothing is booked; 409 `slot-taken`"
                            + " where others were faster three times, 409 `plan-too-large` where the time did not suffice."
                            + " Takes up to half a minute.")
    public PlanView plan(PlanRequest body) {
        PlanRequest request = validity.require(body);
        List<Module> modules = modules(request);
        SeriesWish wish = request.wish();
        possible.require(wish.wishes());
        List<ScheduledSeries> planned = planning.plan(modules, wish);
        programmes.flush();
        return new PlanView(
                wish.dryRun(),
                IntStream.range(0, modules.size())
                        .mapToObj(index -> ScheduleView.of(
                                modules.get(index).programme().id(),
                                modules.get(index).number(),
                                wish.dryRun(),
                                planned.get(index),
                                views))
                        .toList());
    }

    private List<Module> modules(PlanRequest request) {
        RuleBroken unknown = RuleBroken.unknownReference();
        List<Module> modules = new ArrayList<>();
        for (int index = 0; index < request.modules().size(); index++) {
            PlanRequest.ModuleToPlan one = request.modules().get(index);
            Programme programme = programmes.findById(one.programmeId());
            if (programme == null) {
                unknown.violation("modules[" + index + "].programmeId", "refers to nothing");
            } else {
                modules.add(programme.module(one.module()));
            }
        }
        unknown.throwIfViolated();
        return modules;
    }
}
