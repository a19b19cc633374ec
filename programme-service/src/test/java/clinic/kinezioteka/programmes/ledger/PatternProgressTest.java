package clinic.kinezioteka.programmes.ledger;

import static clinic.kinezioteka.programmes.ledger.LedgerEntry.Origin.CLINIC;
import static clinic.kinezioteka.programmes.ledger.LedgerEntry.Origin.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternProgressTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    @ParameterizedTest
    @CsvSource({
        "0, LEARNING", "299, LEARNING", "300, CONSOLIDATING", "499, CONSOLIDATING", "500, CONSOLIDATED",
        "2999, CONSOLIDATED", "3000, AUTOMATING", "4999, AUTOMATING", "5000, AUTOMATIC", "90000, AUTOMATIC"
    })
    void namesTheStageOfEachThreshold(long repetitions, Stage stage) {
        assertThat(Stage.of(repetitions)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "299, 1, CONSOLIDATING",
        "300, 200, CONSOLIDATED",
        "499, 1, CONSOLIDATED",
        "500, 2500, AUTOMATING",
        "2999, 1, AUTOMATING",
        "3000, 2000, AUTOMATIC",
        "4999, 1, AUTOMATIC",
        "5000, 0,",
        "5001, 0,"
    })
    void tellsWhatIsMissingToTheStageAfter(long repetitions, long missing, @Nullable Stage next) {
        PatternProgress progress = progress(List.of(day(1, HOME, repetitions)), 20);
        assertThat(progress.missing()).isEqualTo(missing);
        assertThat(progress.nextStage()).isEqualTo(next);
    }

    @Test
    void asksForAllOfTheFirstStageWhereNothingWasDone() {
        PatternProgress progress = progress(List.of(), 20);
        assertThat(progress.total()).isZero();
        assertThat(progress.stage()).isEqualTo(Stage.LEARNING);
        assertThat(progress.missing()).isEqualTo(300);
        assertThat(progress.perWeek()).isEqualByComparingTo("0");
        assertThat(progress.requiredPerDay()).isEqualTo(15);
        assertThat(progress.projectedOn()).isNull();
    }

    @Test
    void asksForNothingPerDayWhenTheWindowIsOverAndStillProjects() {
        PatternProgress progress = progress(List.of(day(1, HOME, 70)), -1);
        assertThat(progress.requiredPerDay()).isNull();
        assertThat(progress.missing()).isEqualTo(230);
        assertThat(progress.projectedOn()).isEqualTo(TODAY.plusDays(23));
    }

    @Test
    void countsTheLastFourWeeksWithTodayAndNotTheDayBefore() {
        assertThat(progress(List.of(day(27, HOME, 280)), 20).perWeek()).isEqualByComparingTo("70");
        assertThat(progress(List.of(day(28, HOME, 280)), 20).perWeek()).isEqualByComparingTo("0");
        assertThat(progress(List.of(day(0, HOME, 70)), 20).perWeek()).isEqualByComparingTo("70");
    }

    @Test
    void addsUpClinicAndHome() {
        PatternProgress progress = progress(List.of(day(3, CLINIC, 30), day(2, HOME, 60), day(1, HOME, 60)), 20);
        assertThat(progress.total()).isEqualTo(150);
        assertThat(progress.inClinic()).isEqualTo(30);
        assertThat(progress.atHome()).isEqualTo(120);
        assertThat(progress.missing()).isEqualTo(150);
    }

    @Test
    void tellsWhatIsStillRequiredPerDayRoundedUp() {
        assertThat(progress(List.of(day(1, HOME, 101)), 20).requiredPerDay()).isEqualTo(10);
        assertThat(progress(List.of(day(1, HOME, 101)), 0).requiredPerDay()).isNull();
    }

    @Test
    void projectsThePresentRate() {
        PatternProgress progress = progress(List.of(day(27, HOME, 140), day(1, HOME, 140)), 20);
        assertThat(progress.perWeek()).isEqualByComparingTo("70");
        assertThat(progress.projectedOn()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void forgetsInTheRateWhatIsOlderThanFourWeeks() {
        PatternProgress progress = progress(List.of(day(60, HOME, 140)), 20);
        assertThat(progress.perWeek()).isEqualByComparingTo("0");
        assertThat(progress.projectedOn()).isNull();
    }

    @Test
    void asksForNothingMoreAtTheLastStage() {
        PatternProgress progress = progress(List.of(day(1, HOME, 5000)), 20);
        assertThat(progress.nextStage()).isNull();
        assertThat(progress.missing()).isZero();
        assertThat(progress.requiredPerDay()).isNull();
        assertThat(progress.projectedOn()).isNull();
    }

    private static PatternProgress progress(List<DayTotal> days, int daysLeft) {
        return PatternProgress.of("CORSET", true, days, TODAY, TODAY.plusDays(daysLeft));
    }

    private static DayTotal day(int daysAgo, LedgerEntry.Origin origin, long repetitions) {
        return new DayTotal("CORSET", TODAY.minusDays(daysAgo), origin, repetitions);
    }
}
