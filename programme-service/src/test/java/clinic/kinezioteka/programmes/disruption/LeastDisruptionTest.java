package clinic.kinezioteka.programmes.disruption;

import static clinic.kinezioteka.programmes.disruption.SmallClinic.DOCTOR;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.MONDAY;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.OTHER_DOCTOR;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.OTHER_ROOM;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.OTHER_THERAPIST;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.ROOM;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.THERAPIST;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.THIRD_THERAPIST;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.at;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.span;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.step;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.wholeDay;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.disruption.Arrangement.Moved;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeastDisruptionTest {
    private static final int TRIES = 20000;
    private static final Window WINDOW = new Window(7, 21, 0);

    private final SmallClinic clinic = new SmallClinic();

    @Test
    void givesASubstituteAtTheSameTimeInTheSameRoom() {
        Movable visit = clinic.consultation(MONDAY, 9, DOCTOR, OTHER_ROOM, true);
        Arrangement found = LeastDisruption.of(clinic.without(DOCTOR, wholeDay(MONDAY)), TRIES);
        assertThat(found.moved()).containsExactly(new Moved(visit, at(MONDAY, 9, 30, OTHER_DOCTOR, OTHER_ROOM)));
        assertThat(found.unmoved()).isEmpty();
    }

    @Test
    void keepsATimeThatLiesOffTheGrid() {
        Movable visit = clinic.consultation(MONDAY, 9 + 7 / 60.0, DOCTOR, ROOM, true);
        Arrangement found = LeastDisruption.of(clinic.without(DOCTOR, wholeDay(MONDAY)), TRIES);
        assertThat(found.moved()).containsExactly(new Moved(visit, at(MONDAY, 9 + 7 / 60.0, 30, OTHER_DOCTOR, ROOM)));
    }

    @Test
    void keepsThePractitionerWhenTheRoomIsClosed() {
        Movable visit = clinic.consultation(MONDAY, 9, OTHER_DOCTOR, ROOM, true);
        Arrangement found = LeastDisruption.of(clinic.without(ROOM, wholeDay(MONDAY)), TRIES);
        assertThat(found.moved()).containsExactly(new Moved(visit, at(MONDAY, 9, 30, OTHER_DOCTOR, OTHER_ROOM)));
    }

    @Test
    void movesByTheSmallestShiftForwardOrBackWhereNobodyIsFreeThen() {
        clinic.taken(OTHER_DOCTOR, span(MONDAY, 8.75, 75));
        Movable visit = clinic.consultation(MONDAY, 9, DOCTOR, ROOM, true);
        Arrangement found = LeastDisruption.of(clinic.without(DOCTOR, wholeDay(MONDAY)), TRIES);
        assertThat(found.moved()).containsExactly(new Moved(visit, at(MONDAY, 8.25, 30, OTHER_DOCTOR, ROOM)));
        assertThat(found.moved().get(0).shiftMinutes()).isEqualTo(-45);
    }

    @Test
    void sharesTheLastFreeHourSoThatTheSumOfShiftsIsSmallest() {
        clinic.taken(OTHER_DOCTOR, span(MONDAY, 8, 60), span(MONDAY, 10, 480));
        Movable early = clinic.consultation(MONDAY, 9, DOCTOR, ROOM, true);
        Movable late = clinic.consultation(MONDAY, 9.25, DOCTOR, OTHER_ROOM, true);
        Arrangement found = LeastDisruption.of(clinic.without(DOCTOR, wholeDay(MONDAY)), TRIES);
        assertThat(found.moved())
                .containsExactly(
                        new Moved(early, at(MONDAY, 9, 30, OTHER_DOCTOR, ROOM)),
                        new Moved(late, at(MONDAY, 9.5, 30, OTHER_DOCTOR, OTHER_ROOM)));
    }

    @Test
    void movesNobodyElseWhileThereIsAnotherWay() {
        Movable standing = clinic.consultation(MONDAY, 9, OTHER_DOCTOR, OTHER_ROOM, false);
        Movable visit = clinic.consultation(MONDAY, 9, DOCTOR, ROOM, true);
        Arrangement found = LeastDisruption.of(clinic.without(DOCTOR, wholeDay(MONDAY)), TRIES);
        assertThat(found.moved())
                .extracting(Moved::visit)
                .containsExactly(visit)
                .doesNotContain(standing);
        assertThat(found.moved().get(0).shiftMinutes()).isIn(-30L, 30L);
    }

    @Test
    void asksAnotherToMakeWayWhereThereIsNone() {
        clinic.hours(9, 10).days(MONDAY, MONDAY);
        clinic.taken(OTHER_ROOM, span(MONDAY, 9, 60)).taken(ROOM, span(MONDAY, 9, 15), span(MONDAY, 9.75, 15));
        Movable visit = clinic.consultation(MONDAY, 9.25, DOCTOR, ROOM, true);
        Arrangement alone = LeastDisruption.of(clinic.without(DOCTOR, wholeDay(MONDAY)), TRIES);
        assertThat(alone.moved()).containsExactly(new Moved(visit, at(MONDAY, 9.25, 30, OTHER_DOCTOR, ROOM)));

        SmallClinic full = new SmallClinic().hours(9, 10).days(MONDAY, MONDAY.plusDays(1));
        full.taken(OTHER_DOCTOR, span(MONDAY, 9.5, 30), wholeDay(MONDAY.plusDays(1)))
                .taken(DOCTOR, wholeDay(MONDAY.plusDays(1)));
        Movable stuck = full.consultation(MONDAY, 9, DOCTOR, ROOM, true);
        Movable inTheWay = full.consultation(MONDAY, 9, OTHER_DOCTOR, OTHER_ROOM, false);
        Arrangement found = LeastDisruption.of(full.without(DOCTOR, span(MONDAY, 9, 30)), TRIES);
        assertThat(found.moved())
                .as("the other one could take half past nine with the same doctor only, so he does with the former one")
                .containsExactlyInAnyOrder(new Moved(stuck, at(MONDAY, 9.5, 30, DOCTOR, ROOM)));
        assertThat(found.moved()).extracting(Moved::visit).doesNotContain(inTheWay);
    }

    @Test
    void keepsOrderAndRestDaysOfTheChain() {
        Step initial = step(VisitKind.DOCTOR_INITIAL, 1, null, at(MONDAY, 8, 45, DOCTOR, ROOM));
        Step one = session(1, MONDAY.plusDays(1));
        Step two = session(2, MONDAY.plusDays(3));
        Step three = session(3, MONDAY.plusDays(7));
        Step last = step(VisitKind.DOCTOR_FINAL, 1, null, at(MONDAY.plusDays(8), 9, 45, DOCTOR, ROOM));
        Movable visit = clinic.chain(List.of(initial, one, two, three, last), WINDOW, Map.of(two.visitId(), true))
                .get(0);
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(4)); day = day.plusDays(1)) {
            clinic.taken(OTHER_THERAPIST, wholeDay(day)).taken(THIRD_THERAPIST, wholeDay(day));
        }
        Arrangement found = LeastDisruption.of(clinic.without(THERAPIST, wholeDay(MONDAY.plusDays(3))), TRIES);
        assertThat(found.moved()).hasSize(1);
        assertThat(found.moved().get(0).visit()).isEqualTo(visit);
        assertThat(found.moved().get(0).to().day(SmallClinic.ZONE)).isEqualTo(MONDAY.plusDays(4));
    }

    @Test
    void pushesTheFollowingOfTheChainWhereNothingElseHelps() {
        Step one = session(1, MONDAY);
        Step two = session(2, MONDAY.plusDays(2));
        Step three = session(3, MONDAY.plusDays(4));
        clinic.chain(List.of(one, two, three), WINDOW, Map.of(two.visitId(), true, three.visitId(), false));
        for (int day = 1; day <= 3; day++) {
            clinic.taken(OTHER_THERAPIST, wholeDay(MONDAY.plusDays(day)))
                    .taken(THIRD_THERAPIST, wholeDay(MONDAY.plusDays(day)));
        }
        Arrangement found =
                LeastDisruption.of(clinic.without(THERAPIST, span(MONDAY.plusDays(1), 0, 3 * 24 * 60)), TRIES);
        assertThat(found.unmoved()).isEmpty();
        assertThat(found.moved()).hasSize(2);
        assertThat(found.moved().get(0).to().day(SmallClinic.ZONE)).isEqualTo(MONDAY.plusDays(4));
        assertThat(found.moved().get(1).to().day(SmallClinic.ZONE)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void givesTheSessionsOfAPatientToOneSubstitute() {
        Step one = session(1, MONDAY);
        Step two = session(2, MONDAY.plusDays(2));
        Step three = step(VisitKind.SESSION, 1, 3, at(MONDAY.plusDays(4), 9, 60, THIRD_THERAPIST, ROOM));
        clinic.chain(List.of(one, two, three), WINDOW, Map.of(one.visitId(), true, two.visitId(), true));
        Arrangement found = LeastDisruption.of(clinic.without(THERAPIST, span(MONDAY, 0, 3 * 24 * 60)), TRIES);
        assertThat(found.moved()).hasSize(2);
        assertThat(found.moved())
                .extracting(moved -> moved.to().practitionerId())
                .containsOnly(THIRD_THERAPIST);
    }

    @Test
    void tellsOfAVisitWithoutAPlaceWhatIsInItsWay() {
        Step one = session(1, MONDAY);
        Step two = session(2, MONDAY.plusDays(2));
        Step three = session(3, MONDAY.plusDays(4));
        clinic.chain(List.of(one, two, three), WINDOW, Map.of(two.visitId(), true));
        clinic.taken(OTHER_THERAPIST, wholeDay(MONDAY.plusDays(2)))
                .taken(THIRD_THERAPIST, wholeDay(MONDAY.plusDays(2)));
        Arrangement found = LeastDisruption.of(clinic.without(THERAPIST, wholeDay(MONDAY.plusDays(2))), TRIES);
        assertThat(found.moved()).isEmpty();
        assertThat(found.unmoved()).hasSize(1);
        assertThat(found.unmoved().get(0).alternatives()).isEmpty();
        assertThat(found.unmoved().get(0).conflicts())
                .extracting("constraint")
                .contains(HardConstraint.PRACTITIONER_OVERLAP, HardConstraint.REST_DAY);
    }

    @Test
    void serveAsManyAsThereArePlacesAndTellsTheOthersWhatTheyCouldHaveAlone() {
        clinic.hours(9, 10).days(MONDAY, MONDAY);
        clinic.taken(OTHER_DOCTOR, span(MONDAY, 9.5, 30));
        clinic.consultation(MONDAY, 9, DOCTOR, ROOM, true);
        clinic.consultation(MONDAY, 9.5, DOCTOR, ROOM, true);
        Arrangement found = LeastDisruption.of(clinic.without(DOCTOR, wholeDay(MONDAY)), TRIES);
        assertThat(found.moved()).hasSize(1);
        assertThat(found.moved().get(0).shiftMinutes()).isZero();
        assertThat(found.unmoved()).hasSize(1);
        assertThat(found.unmoved().get(0).alternatives())
                .as("the room is that of the other one, who stays there")
                .containsExactly(at(MONDAY, 9, 30, OTHER_DOCTOR, OTHER_ROOM));
    }

    @Test
    void seesThatAPlaceWasTakenMeanwhile() {
        Movable visit = clinic.consultation(MONDAY, 9, DOCTOR, ROOM, true);
        Situation then = clinic.without(DOCTOR, wholeDay(MONDAY));
        Arrangement found = LeastDisruption.of(then, TRIES);
        assertThat(LeastDisruption.holds(found.moved(), then)).isTrue();
        clinic.taken(OTHER_DOCTOR, span(MONDAY, 9.25, 30));
        assertThat(LeastDisruption.holds(found.moved(), clinic.without(DOCTOR, wholeDay(MONDAY))))
                .isFalse();
        assertThat(visit.hasTo()).isTrue();
    }

    private static Step session(int number, LocalDate day) {
        return step(VisitKind.SESSION, 1, number, at(day, 9, 60, THERAPIST, ROOM));
    }
}
