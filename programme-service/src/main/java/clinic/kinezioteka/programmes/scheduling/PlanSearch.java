package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.defaults.idempotency.Interlude;
import clinic.kinezioteka.programmes.planning.PlanOutcome;
import clinic.kinezioteka.programmes.planning.Planner;
import clinic.kinezioteka.programmes.planning.PlanningSettings;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan that one request looks for while no transaction is open: nobody waits for it, and so others may be faster. */
@RequestScoped
class PlanSearch {
    private final Planner planner;
    private final PlanningSettings settings;

    private int tries;
    private Duration left;
    private @Nullable PlanOutcome found;

    PlanSearch(Planner planner, PlanningSettings settings) {
        this.planner = planner;
        this.settings = settings;
        this.left = settings.within();
    }

    Optional<PlanOutcome> found() {
        return Optional.ofNullable(found);
    }

    /** Whether what was found still stands, now that nobody else can take it. */
    boolean holds(PlanOutcome plan, List<SeriesRequest> now) {
        return planner.holds(plan, now);
    }

    /** A last quarter of the time is too little for another try. */
    boolean mayGoOn() {
        return tries < settings.tries() && left.multipliedBy(4).compareTo(settings.within()) >= 0;
    }

    /** To be thrown: ends the transaction, looks for a plan, and has the operation done anew. */
    Interlude among(List<SeriesRequest> requests) {
        return new Interlude(() -> {
            long start = System.nanoTime();
            found = planner.plan(requests, left);
            left = left.minusNanos(System.nanoTime() - start);
            tries++;
        });
    }
}
