package clinic.kinezioteka.programmes.planning;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Busy;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Window FORTNIGHT = new Window(7, 14, 0);
    private static final Wishes TUESDAY_MORNINGS =
            new Wishes(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), null, LocalTime.NOON, List.of(), List.of());

    private final Clinic clinic = new Clinic();
    private final Planner planner = new Planner(
            Clinic.SETTINGS,
            new SmallRyeConfigBuilder()
                    .withMapping(PlanningSettings.class)
                    .withDefaultValue("kinezioteka.planning.moves-per-visit", "60")
                    .build()
                    .getConfigMapping(PlanningSettings.class));

    @Test
    void takesNothingTwiceForPatientsWhoWantTheSame() {
        PlanOutcome outcome = planner.plan(List.of(fortnight(), fortnight(), fortnight()));
        assertThat(outcome.isComplete()).isTrue();
        List<Step> placed =
                outcome.series().stream().flatMap(one -> one.placed().stream()).toList();
        assertThat(placed).hasSize(15);
        for (Step one : placed) {
            assertThat(placed)
                    .filteredOn(other -> !other.equals(one) && at(other).span().overlaps(at(one).span()))
                    .extracting(other -> at(other).roomId())
                    .doesNotContain(at(one).roomId());
        }
    }

    @Test
    void findsBetterThanFirstComeFirstServed() {
        clinic.therapists.add(Clinic.person(Clinic.SECOND_THERAPIST, Busy.never()));
        PlanOutcome outcome = planner.plan(List.of(fortnight(), fortnight(), fortnight(), fortnight()));
        assertThat(outcome.cost()).isLessThan(outcome.constructed());
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        List<SeriesRequest> question = List.of(fortnight(), fortnight());
        assertThat(planner.plan(question)).isEqualTo(planner.plan(question));
    }

    @Test
    void leavesWhatStandsWhereItStands() {
        List<Step> chain = Clinic.chain(1, 1);
        Step standing = Clinic.at(chain.get(0), Clinic.MONDAY, 15);
        SeriesOutcome outcome = planner.plan(List.of(
                        series(List.of(standing, chain.get(1), chain.get(2), chain.get(3), chain.get(4)), FORTNIGHT)))
                .series()
                .get(0);
        assertThat(outcome.placed()).hasSize(4).noneMatch(step -> step.kind() == VisitKind.DOCTOR_INITIAL);
    }

    @Test
    void tellsOfEachSeriesWhatStandsInItsWay() {
        PlanOutcome outcome = planner.plan(List.of(fortnight(), series(Clinic.chain(1, 6), new Window(10, 12, 0))));
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.series()).extracting(SeriesOutcome::isComplete).containsExactly(true, false);
        assertThat(outcome.series().get(1).conflicts()).isNotEmpty();
    }

    private SeriesRequest fortnight() {
        return series(Clinic.chain(1, 1), FORTNIGHT);
    }

    private SeriesRequest series(List<Step> steps, Window window) {
        return new SeriesRequest(
                steps, window, Clinic.MONDAY, Instant.MIN, Instant.MAX, TUESDAY_MORNINGS, false, clinic.around());
    }

    private static Placement at(Step step) {
        return Objects.requireNonNull(step.at());
    }
}
