package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.defaults.failure.Overloaded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many recordings be analysed at once as leave the service time for everybody else. */
@ApplicationScoped
class AnalysesAtOnce {

    private final Semaphore places;
    private final SignalSettings settings;

    AnalysesAtOnce(SignalSettings settings) {
        this.places = new Semaphore(settings.analysedAtOnce(), true);
        this.settings = settings;
    }

    /**
     * Analyses as soon as there is a place.
     *
     * @throws Overloaded when none becomes free in time
     */
    <T> T analyse(Supplier<T> analysis) {
        if (!taken()) {
            throw new Overloaded("as many recordings are analysed as may be at once");
        }
        try {
            return analysis.get();
        } finally {
            places.release();
        }
    }

    /** Whether somebody waits for a place. */
    boolean isAwaited() {
        return places.hasQueuedThreads();
    }

    private boolean taken() {
        try {
            return places.tryAcquire(settings.waits().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
