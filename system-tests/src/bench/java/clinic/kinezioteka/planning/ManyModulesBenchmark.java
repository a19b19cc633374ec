package clinic.kinezioteka.planning;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.planning.PlanOutcome;
import clinic.kinezioteka.programmes.planning.Planner;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sixty patients who all begin in the same week: 900 visits. */
class ManyModulesBenchmark {
    private static final int PATIENTS = 60;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void plansSixtyPatientsAtOnce() {
        SeededClinic clinic = new SeededClinic(60, SeededClinic.scheduling());
        List<SeriesRequest> requests =
                Stream.generate(clinic::patient).limit(PATIENTS).toList();
        Planner planner = new Planner(SeededClinic.scheduling(), SeededClinic.planning(Map.of()));
        long start = System.nanoTime();
        PlanOutcome outcome = planner.plan(requests);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "60 patients, 900 visits: %d ms; placed first for %d, now for %d%n",
                took.toMillis(), outcome.constructed(), outcome.cost());
        assertThat(outcome.isComplete()).isTrue();
        assertThat(took).isLessThanOrEqualTo(LIMIT);
    }
}
