package clinic.kinezioteka.programmes.quality;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.quality.IdleDevices.UnitDay;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each wish alone, on a chain of five visits: initial, session, control, session, final. */
class SoftConstraintsTest {
    private static final int WEIGHT = 7;
    private static final Wishes NONE = Wishes.none();

    @Test
    void waitingCostsByTheDay() {
        assertThat(new NoWaiting(WEIGHT).cost(series(NONE, 0, 2, 3, 5, 7))).isZero();
        assertThat(new NoWaiting(WEIGHT).cost(series(NONE, 1, 2, 3, 5, 9))).isEqualTo(3 * WEIGHT);
    }

    @Test
    void aDayThatIsNotLikedCosts() {
        Wishes mondays = new Wishes(Set.of(DayOfWeek.MONDAY), null, null, List.of(), List.of());
        assertThat(new PreferredDay(WEIGHT).cost(series(mondays, 0, 2, 3, 5, 7)))
                .isEqualTo(3 * WEIGHT);
        assertThat(new PreferredDay(WEIGHT).cost(series(NONE, 0, 2, 3, 5, 7))).isZero();
    }

    @Test
    void anHourThatIsNotLikedCosts() {
        Wishes early = new Wishes(Set.of(), null, LocalTime.of(9, 0), List.of(), List.of());
        assertThat(new PreferredHours(WEIGHT).cost(series(early, 0, 2, 3, 5, 7)))
                .isEqualTo(5 * WEIGHT);
        assertThat(new PreferredHours(WEIGHT).cost(series(NONE, 0, 2, 3, 5, 7))).isZero();
    }

    @Test
    void somebodyWhoIsNotWishedCosts() {
        Wishes other = new Wishes(Set.of(), null, null, List.of(Clinic.SECOND_THERAPIST), List.of());
        assertThat(new PreferredPractitioner(WEIGHT).cost(series(other, 0, 2, 3, 5, 7)))
                .isEqualTo(2 * WEIGHT);
    }

    @Test
    void somebodyWhoIsNotKnownToSpeakAWishedLanguageCosts() {
        Wishes english = new Wishes(Set.of(), null, null, List.of(), List.of(), Set.of("en"));
        assertThat(new PreferredLanguage(WEIGHT).cost(series(english, 0, 2, 3, 5, 7)))
                .isEqualTo(5 * WEIGHT);
        assertThat(new PreferredLanguage(WEIGHT).cost(series(NONE, 0, 2, 3, 5, 7)))
                .isZero();
    }

    @Test
    void eachSessionWithAnotherTherapistThanMostCosts() {
        PlacedSeries one = series(NONE, 0, 2, 3, 5, 7);
        assertThat(new SamePractitioner(WEIGHT).cost(one)).isZero();
        List<PlacedStep> places = new ArrayList<>(one.places());
        places.set(3, with(places.get(3), Clinic.SECOND_THERAPIST));
        assertThat(new SamePractitioner(WEIGHT).cost(new PlacedSeries(one.request(), places)))
                .isEqualTo(WEIGHT);
    }

    @Test
    void twoVisitsOnADayCost() {
        assertThat(new DayOfItsOwn(WEIGHT).cost(series(NONE, 0, 0, 3, 5, 5))).isEqualTo(2 * WEIGHT);
    }

    @Test
    void aThirdSessionInAWeekCosts() {
        List<Step> sessions = List.of(
                Clinic.at(Clinic.session(1, 1), day(0), 9),
                Clinic.at(Clinic.session(1, 2), day(2), 9),
                Clinic.at(Clinic.session(1, 3), day(4), 9),
                Clinic.at(Clinic.session(1, 4), day(7), 9));
        assertThat(new TwoSessionsAWeek(WEIGHT).cost(placed(NONE, sessions))).isEqualTo(WEIGHT);
    }

    @Test
    void unevenDaysCostTheSquareOfWhatTheyAreOff() {
        EvenSpacing spacing = new EvenSpacing(Clinic.SETTINGS.weights());
        assertThat(spacing.cost(series(NONE, 0, 2, 4, 6, 8))).isZero();
        assertThat(spacing.cost(series(NONE, 0, 2, 7, 7, 8)))
                .isEqualTo(Clinic.SETTINGS.weights().evenSpacing() * (3 * 3 + 1));
    }

    @Test
    void aDeviceThatWaitsBetweenTwoUsesCostsByTheQuarterHour() {
        IdleDevices devices = new IdleDevices(new Clinic().around(), Clinic.SETTINGS.weights());
        UnitDay on = new UnitDay(Clinic.TABLE, day(0));
        PlacedStep nine = use(9);
        assertThat(devices.cost(on, List.of(nine))).isZero();
        assertThat(devices.cost(on, List.of(nine, use(12))))
                .isEqualTo(8L * Clinic.SETTINGS.weights().idleQuarterHour());
    }

    private static PlacedStep use(int hour) {
        Step step = Clinic.at(Clinic.session(1, 1), day(0), hour);
        return PlacedStep.of(step, Clinic.ZONE);
    }

    private static PlacedStep with(PlacedStep one, UUID therapist) {
        Span span = one.at().span();
        return PlacedStep.of(
                one.step().at(new Placement(span, therapist, one.at().roomId(), List.of())), Clinic.ZONE);
    }

    private static LocalDate day(int ahead) {
        return Clinic.MONDAY.plusDays(ahead);
    }

    /** A chain at nine o'clock, the second visit of a day at eleven. */
    private static PlacedSeries series(Wishes wishes, int... days) {
        List<Step> chain = Clinic.chain(1, 1);
        List<Step> placed = new ArrayList<>();
        for (int step = 0; step < days.length; step++) {
            boolean second = step > 0 && days[step] == days[step - 1];
            placed.add(Clinic.at(chain.get(step), day(days[step]), second ? 11 : 9));
        }
        return placed(wishes, placed);
    }

    private static PlacedSeries placed(Wishes wishes, List<Step> placed) {
        SeriesRequest request = new SeriesRequest(
                placed.stream().map(step -> step.at(null)).toList(),
                new Window(7, 14, 0),
                Clinic.MONDAY,
                Instant.MIN,
                Instant.MAX,
                wishes,
                false,
                new Clinic().around());
        return new PlacedSeries(
                request,
                placed.stream().map(step -> PlacedStep.of(step, Clinic.ZONE)).toList());
    }
}
