package clinic.kinezioteka.planning;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.planning.PlanOutcome;
import clinic.kinezioteka.programmes.planning.Planner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One patient after the other, each as if he were alone: what a receptionist waits for. */
class OneModuleBenchmark {
    private static final int WARMING = 20;
    private static final int PATIENTS = 100;
    private static final long MEDIAN_MILLIS = 200;

    @Test
    void plansAModule() {
        SeededClinic clinic = new SeededClinic(1, SeededClinic.scheduling());
        Planner planner = new Planner(SeededClinic.scheduling(), SeededClinic.planning(Map.of()));
        long[] millis = IntStream.range(0, WARMING + PATIENTS)
                .mapToLong(index -> plan(planner, clinic))
                .skip(WARMING)
                .sorted()
                .toArray();
        System.out.printf(
                "one module of 15 visits: median %d ms, 95th percentile %d ms%n",
                millis[PATIENTS / 2], millis[PATIENTS * 95 / 100]);
        assertThat(millis[PATIENTS / 2]).isLessThanOrEqualTo(MEDIAN_MILLIS);
    }

    private static long plan(Planner planner, SeededClinic clinic) {
        var request = clinic.patient();
        long start = System.nanoTime();
        PlanOutcome outcome = planner.plan(List.of(request));
        assertThat(outcome.isComplete()).isTrue();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
