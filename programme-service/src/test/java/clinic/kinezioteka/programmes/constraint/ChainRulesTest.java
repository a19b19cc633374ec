package clinic.kinezioteka.programmes.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The short way of judging a chain against the long one, on chains made at random. */
class ChainRulesTest {
    private static final Window WINDOW = new Window(7, 12, 0);
    private static final int CHAINS = 8_000;

    private final Clinic clinic = new Clinic();
    private final Random random = new Random(3);

    @Test
    void agreesWithTheHardConstraints() {
        clinic.sessionDays = Set.of(Clinic.MONDAY.plusDays(8));
        clinic.patient = Clinic.takenOn(Clinic.MONDAY.plusDays(3));
        int kept = 0;
        for (int index = 0; index < CHAINS; index++) {
            List<Step> placed = chain();
            boolean isKept = rules(placed)
                    .areKept(placed.stream()
                            .map(step -> PlacedStep.of(step, Clinic.ZONE))
                            .toList());
            assertThat(clinic.judge(placed, WINDOW, Clinic.ids(placed)).isEmpty())
                    .as("%s", placed)
                    .isEqualTo(isKept);
            kept += isKept ? 1 : 0;
        }
        assertThat(kept).isBetween(10, CHAINS - 10);
    }

    private ChainRules rules(List<Step> placed) {
        return new ChainRules(
                new SeriesRequest(
                        placed.stream().map(step -> step.at(null)).toList(),
                        WINDOW,
                        Clinic.MONDAY,
                        Instant.MIN,
                        Instant.MAX,
                        Wishes.none(),
                        false,
                        clinic.around()),
                Clinic.SETTINGS);
    }

    private List<Step> chain() {
        LocalDate day = Clinic.MONDAY;
        List<Step> placed = new ArrayList<>();
        for (Step step : Clinic.chain(1, 1)) {
            day = day.plusDays(random.nextInt(5));
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
            }
            placed.add(Clinic.at(step, day, 8 + random.nextInt(9)));
        }
        return placed;
    }
}
