package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.planning.PlanOutcome;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places the modules of several patients together, each of them whole, or none. */
@ApplicationScoped
@Transactional
public class PlanModules {

    private final PlanSearch search;
    private final ScheduleModule scheduling;
    private final SeriesRequests requests;
    private final SeriesBooking booking;
    private final Bookings bookings;
    private final EntityManager entityManager;

    PlanModules(
            PlanSearch search,
            ScheduleModule scheduling,
            SeriesRequests requests,
            SeriesBooking booking,
            Bookings bookings,
            EntityManager entityManager) {
        this.search = search;
        this.scheduling = scheduling;
        this.requests = requests;
        this.booking = booking;
        this.bookings = bookings;
        this.entityManager = entityManager;
    }

    /**
     * One series for each module, in their order. Fails as scheduling one of them does, and with 422 where a patient has two; with 409
     * and the conflicts of all where one finds no series. It is done anew when a plan was found.
     */
    public List<ScheduledSeries> plan(List<Module> modules, SeriesWish wish) {
        requireOneOfEachPatient(modules);
        modules.forEach(module -> scheduling.requirePossible(module.programme(), module, wish));
        PlanOutcome outcome = search.found().orElseThrow(() -> search.among(requests.of(modules, wish)));
        if (!outcome.isComplete()) {
            throw Refusals.series(
                    outcome.series().stream()
                            .flatMap(one -> one.conflicts().stream())
                            .toList(),
                    outcome.series().stream()
                            .flatMap(one -> one.alternatives().stream())
                            .toList());
        }
        if (!wish.dryRun()) {
            requireStillFree(modules, outcome, wish);
            bookings.free(outcome.series().stream()
                    .flatMap(one -> one.placed().stream())
                    .map(Step::visitId)
                    .toList());
        }
        return booked(modules, outcome, wish);
    }

    private void requireStillFree(List<Module> modules, PlanOutcome outcome, SeriesWish wish) {
        bookings.lock(Stream.concat(
                        modules.stream().map(PlanModules::patient),
                        outcome.series().stream()
                                .flatMap(one -> one.placed().stream())
                                .flatMap(step ->
                                        Objects.requireNonNull(step.at()).resources()))
                .toList());
        List<SeriesRequest> now = requests.of(modules, wish);
        if (!search.holds(outcome, now)) {
            throw search.mayGoOn()
                    ? search.among(now)
                    : new Conflict("slot-taken", "Others took parts of each plan that was found; try again.");
        }
    }

    private List<ScheduledSeries> booked(List<Module> modules, PlanOutcome outcome, SeriesWish wish) {
        return IntStream.range(0, modules.size())
                .mapToObj(index -> booked(modules.get(index), outcome.series().get(index), wish))
                .toList();
    }

    /** With nothing else at hand: each statement has everything looked through that is, and hundreds follow. */
    private ScheduledSeries booked(Module module, SeriesOutcome series, SeriesWish wish) {
        entityManager.flush();
        entityManager.clear();
        return booking.book(module.programme(), module.number(), series, wish);
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
