package clinic.kinezioteka.programmes.search;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static clinic.kinezioteka.programmes.series.Clinic.ZONE;
import static clinic.kinezioteka.programmes.series.Clinic.chain;
import static clinic.kinezioteka.programmes.series.Clinic.day;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.UnmetWish;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Busy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesSearchTest {

    private final Clinic clinic = new Clinic();

    @ParameterizedTest
    @CsvSource({
        "6, 35, 49, 35",
        "3, 21, 21, 21",
        "3, 17, 17, 17",
        "6, 42, 42, 42",
        "2, 14, 14, 14",
        "1, 2, 2, 2",
        "12, 91, 91, 91"
    })
    void placesAModuleInTheShortestWindowFromTheWishedDay(int perHalf, int min, int max, int days) {
        List<Step> placed = complete(clinic.search(perHalf, min, max, MONDAY));
        assertThat(placed).hasSize(2 * perHalf + 3);
        assertThat(day(placed.get(0))).isEqualTo(MONDAY);
        assertThat(ChronoUnit.DAYS.between(MONDAY, day(placed.get(placed.size() - 1))))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"6, 35, 49", "6, 25, 25", "12, 50, 60", "1, 2, 20", "3, 11, 11"})
    void keepsEveryHardConstraint(int perHalf, int min, int max) {
        List<Step> chain = chain(1, perHalf, DeviceKind.TRACTION_TABLE);
        Window window = new Window(min, max, 0);
        List<Step> placed = complete(clinic.search(chain, window, MONDAY, Wishes.none()));
        assertThat(clinic.judge(placed, window, Clinic.ids(chain))).isEmpty();
    }

    @Test
    void beginsLaterWhenTheFinalWouldFallOnADayOff() {
        List<Step> placed = complete(clinic.search(3, 18, 18, MONDAY));
        assertThat(day(placed.get(0))).isEqualTo(MONDAY);
        List<Step> moved = complete(clinic.search(3, 20, 20, MONDAY));
        assertThat(day(moved.get(0))).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void spacesSessionsEvenly() {
        List<Step> placed = complete(clinic.search(6, 42, 42, MONDAY));
        assertThat(placed.stream()
                        .filter(Step::isSession)
                        .collect(Collectors.groupingBy(
                                step -> ChronoUnit.DAYS.between(MONDAY, day(step)) / 7, Collectors.counting()))
                        .values())
                .allMatch(inAWeek -> inAWeek <= 3);
        assertThat(placed.stream().map(Clinic::day)).doesNotHaveDuplicates();
    }

    @Test
    void putsDoctorAndSessionOnOneDayOnlyWhereItMust() {
        List<Step> placed = complete(clinic.search(1, 2, 2, MONDAY));
        assertThat(placed).extracting(Clinic::day).containsSubsequence(MONDAY, MONDAY.plusDays(2));
        List<Step> chain = chain(1, 1);
        assertThat(complete(clinic.search(chain, new Window(2, 2, 0), MONDAY, Wishes.none())))
                .hasSize(5);
    }

    @Test
    void keepsLocalHoursAcrossTheChangeOfTheClock() {
        Wishes nine = new Wishes(Set.of(), LocalTime.of(9, 0), LocalTime.of(10, 0), List.of(), List.of());
        List<Step> placed = complete(clinic.search(chain(1, 6), new Window(35, 35, 0), MONDAY, nine));
        assertThat(placed).allSatisfy(step -> assertThat(
                        step.at().span().start().atZone(ZONE).toLocalTime())
                .isEqualTo(LocalTime.of(9, 0)));
        assertThat(placed)
                .extracting(step -> step.at().span().start().atZone(ZONE).getOffset())
                .contains(ZoneOffset.ofHours(2), ZoneOffset.ofHours(3));
    }

    @Test
    void honoursPreferredDaysAndTellsWhereItCannot() {
        Wishes days = new Wishes(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), null, null, List.of(), List.of());
        SeriesOutcome outcome = clinic.search(chain(1, 6), new Window(42, 42, 0), MONDAY, days);
        List<Step> placed = complete(outcome);
        assertThat(placed).filteredOn(Step::isSession).allMatch(step -> days.days()
                .contains(day(step).getDayOfWeek()));
        assertThat(outcome.unmet())
                .filteredOn(unmet -> unmet.wish() == UnmetWish.Wish.PREFERRED_DAY)
                .extracting(UnmetWish::kind)
                .contains(VisitKind.DOCTOR_INITIAL, VisitKind.DOCTOR_FINAL);
    }

    @Test
    void staysWithTheTherapistWhoIsFreeThroughout() {
        clinic.therapists.set(
                0,
                Clinic.person(
                        Clinic.THERAPIST,
                        Clinic.takenOn(
                                MONDAY.plusDays(7),
                                MONDAY.plusDays(8),
                                MONDAY.plusDays(9),
                                MONDAY.plusDays(10),
                                MONDAY.plusDays(11))));
        clinic.therapists.add(Clinic.person(Clinic.SECOND_THERAPIST, Busy.never()));
        assertThat(complete(clinic.search(6, 35, 35, MONDAY)).stream()
                        .filter(Step::isSession)
                        .map(step -> step.at().practitionerId())
                        .distinct())
                .containsExactly(Clinic.SECOND_THERAPIST);
    }

    @Test
    void keepsWhatStandsAndPlacesTheRest() {
        List<Step> chain = chain(1, 3);
        chain.set(0, Clinic.at(chain.get(0), MONDAY, 9));
        chain.set(1, Clinic.at(chain.get(1), MONDAY.plusDays(1), 9));
        SeriesOutcome outcome = clinic.search(chain, new Window(21, 28, 0), MONDAY.plusDays(7), Wishes.none());
        List<Step> placed = complete(outcome);
        assertThat(placed).hasSize(chain.size() - 2);
        assertThat(day(placed.get(0))).isAfterOrEqualTo(MONDAY.plusDays(7));
        assertThat(day(placed.get(placed.size() - 1))).isEqualTo(MONDAY.plusDays(21));
    }

    @Test
    void startsAfterTheModuleBeforeOnTheSameDay() {
        SeriesOutcome outcome = SeriesSearch.search(
                new SeriesRequest(
                        chain(2, 3),
                        new Window(21, 21, 0),
                        MONDAY,
                        Clinic.instant(MONDAY, 12),
                        Instant.MAX,
                        Wishes.none(),
                        false,
                        clinic.around()),
                Clinic.SETTINGS);
        assertThat(complete(outcome).get(0).at().span().start()).isEqualTo(Clinic.instant(MONDAY, 12));
    }

    @Test
    void isFastForALongModuleAlsoWhenItIsImpossible() {
        complete(clinic.search(12, 91, 91, MONDAY));
        long start = System.nanoTime();
        complete(clinic.search(12, 91, 91, MONDAY));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
        clinic.rooms.clear();
        assertThat(clinic.search(12, 91, 91, MONDAY).isComplete()).isFalse();
    }

    static List<Step> complete(SeriesOutcome outcome) {
        assertThat(outcome.conflicts()).isEmpty();
        return outcome.placed();
    }
}
