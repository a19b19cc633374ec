package clinic.kinezioteka.planning;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.disruption.Arrangement;
import clinic.kinezioteka.programmes.disruption.Arrangement.Moved;
import clinic.kinezioteka.programmes.disruption.LeastDisruption;
import clinic.kinezioteka.programmes.disruption.Situation;
import clinic.kinezioteka.programmes.replan.ReplanSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A therapist is away for a week. */
class ReplanBenchmark {
    private static final int WEEKS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    void replansATherapistsWeek() {
        int places = SeededClinic.settings(ReplanSettings.class, Map.of()).places();
        List<Long> millis = new ArrayList<>();
        int visits = 0;
        long shift = 0;
        for (int seed = 1; seed <= WEEKS; seed++) {
            BookedWeek week = new BookedWeek(seed, SeededClinic.scheduling());
            Situation situation = week.withoutTherapist();
            long start = System.nanoTime();
            Arrangement found = LeastDisruption.of(situation, places);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            millis.add(took.toMillis());
            assertThat(took).as("seed " + seed).isLessThanOrEqualTo(LIMIT);
            assertThat(found.unmoved()).as("seed " + seed).isEmpty();
            assertThat(found.moved())
                    .extracting(moved -> moved.visit().id())
                    .as("moved are exactly those who had to, seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(week.hisVisits());
            assertThat(LeastDisruption.holds(found.moved(), situation)).isTrue();
            visits += found.moved().size();
            shift += found.moved().stream()
                    .mapToLong(Moved::shiftMinutes)
                    .map(Math::abs)
                    .sum();
        }
        millis.sort(null);
        System.out.printf(
                "a therapist's week, %d times, %d visits: median %d ms, longest %d ms; moved by %d minutes in all%n",
                WEEKS, visits, millis.get(WEEKS / 2), millis.get(WEEKS - 1), shift);
    }
}
