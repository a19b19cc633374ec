package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.planning.PlanOutcome;
import clinic.kinezioteka.programmes.planning.Planner;
import clinic.kinezioteka.programmes.planning.PlanningSettings;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Places the modules of several patients together, each of them whole, or none. */
@ApplicationScoped
@Transactional
public class PlanModules {

    private final Planner planner;
    private final PlanningSettings settings;
    private final ScheduleModule scheduling;
    private final SeriesRequests requests;
    private final SeriesBooking booking;
    private final Bookings bookings;
    private final Visits visits;

    PlanModules(
            Planner planner,
            PlanningSettings settings,
            ScheduleModule scheduling,
            SeriesRequests requests,
            SeriesBooking booking,
            Bookings bookings,
            Visits visits) {
        this.planner = planner;
        this.settings = settings;
        this.scheduling = scheduling;
        this.requests = requests;
        this.booking = booking;
        this.bookings = bookings;
        this.visits = visits;
    }

    /**
     * One series for each module, in their order. Fails as scheduling one of them does, and with 422 where a patient has two; with 409
     * and the conflicts of all where one finds no series.
     */
    public List<ScheduledSeries> plan(List<Module> modules, SeriesWish wish) {
        requireOneOfEachPatient(modules);
        modules.forEach(module -> scheduling.requirePossible(module.programme(), module, wish));
        bookings.lock(modules.stream().map(PlanModules::patient).toList());
        for (int attempt = 1; ; attempt++) {
            PlanOutcome outcome = planner.plan(
                    modules.stream().map(module -> request(module, wish)).toList());
            if (!outcome.isComplete()) {
                throw Refusals.series(
                        outcome.series().stream()
                                .flatMap(one -> one.conflicts().stream())
                                .toList(),
                        outcome.series().stream()
                                .flatMap(one -> one.alternatives().stream())
                                .toList());
            }
            List<Step> placed = outcome.series().stream()
                    .flatMap(one -> one.placed().stream())
                    .toList();
            if (wish.dryRun() || booking.isStillFree(placed, false)) {
                return booked(modules, outcome, wish);
            }
            if (attempt >= settings.tries()) {
                throw new Conflict("slot-taken", "Others took parts of each plan that was found; try again.");
            }
        }
    }

    private List<ScheduledSeries> booked(List<Module> modules, PlanOutcome outcome, SeriesWish wish) {
        return IntStream.range(0, modules.size())
                .mapToObj(index -> booking.book(
                        modules.get(index).programme(),
                        modules.get(index).number(),
                        outcome.series().get(index),
                        wish))
                .toList();
    }

    private SeriesRequest request(Module module, SeriesWish wish) {
        Programme programme = module.programme();
        return requests.of(programme, module, visits.chainOf(programme.id()), wish, Set.of());
    }

    private static void requireOneOfEachPatient(List<Module> modules) {
        RuleBroken twice = new RuleBroken("validation", "A plan takes one module of each patient.");
        Set<UUID> patients = new HashSet<>();
        for (int index = 0; index < modules.size(); index++) {
            if (!patients.add(patient(modules.get(index)))) {
                twice.violation("modules[" + index + "]", "is of a patient who has another module in this plan");
            }
        }
        twice.throwIfViolated();
    }

    private static UUID patient(Module module) {
        return module.programme().patientId();
    }
}
