package clinic.kinezioteka.programmes.search;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static clinic.kinezioteka.programmes.series.Clinic.chain;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.series.Alternative;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpossibleSeriesTest {

    private final Clinic clinic = new Clinic();

    @Test
    void namesAllPlantedConflictsAtOnce() {
        clinic.doctors.set(0, Clinic.person(Clinic.DOCTOR, taken(0, 400)));
        clinic.rooms.set(0, Clinic.room(Calendar.free(), VisitKind.DOCTOR_INITIAL));
        clinic.devices.clear();
        SeriesOutcome outcome =
                clinic.search(chain(1, 6, DeviceKind.TRACTION_TABLE), new Window(10, 10, 0), MONDAY, Wishes.none());
        assertThat(outcome.conflicts())
                .extracting(Conflict::constraint)
                .contains(
                        HardConstraint.PRACTITIONER_OVERLAP,
                        HardConstraint.ROOM_OVERLAP,
                        HardConstraint.DEVICE_OVERLAP,
                        HardConstraint.WINDOW);
        assertThat(outcome.conflicts())
                .filteredOn(conflict -> conflict.constraint() == HardConstraint.DEVICE_OVERLAP)
                .hasSize(12);
    }

    @Test
    void namesTheVisitThatFindsNobodyAtWork() {
        clinic.therapists.clear();
        assertThat(clinic.search(1, 7, 14, MONDAY).conflicts())
                .hasSize(2)
                .allMatch(conflict ->
                        conflict.constraint() == HardConstraint.WEEKLY_HOURS && conflict.kind() == VisitKind.SESSION);
    }

    @Test
    void offersTheNearestWindowThatFits() {
        SeriesOutcome outcome = clinic.search(6, 10, 12, MONDAY);
        assertThat(outcome.conflicts()).extracting(Conflict::constraint).contains(HardConstraint.WINDOW);
        assertThat(outcome.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.kind()).isEqualTo(Alternative.Kind.OTHER_WINDOW);
            assertThat(alternative.windowDays()).isBetween(22, 25);
        });
    }

    @Test
    void offersTheNearestStartWhenTheDoctorIsAwayForWeeks() {
        clinic.doctors.set(0, Clinic.person(Clinic.DOCTOR, taken(0, 60)));
        SeriesOutcome outcome = clinic.search(3, 21, 28, MONDAY);
        assertThat(outcome.conflicts())
                .extracting(Conflict::constraint)
                .containsOnly(HardConstraint.PRACTITIONER_OVERLAP);
        assertThat(outcome.alternatives())
                .anySatisfy(alternative -> assertThat(alternative.firstDay()).isEqualTo(MONDAY.plusDays(60)));
    }

    @Test
    void tellsASessionOfAnotherProgrammeThatTakesEachDay() {
        clinic.sessionDays =
                Stream.iterate(MONDAY, day -> day.plusDays(1)).limit(400).collect(Collectors.toSet());
        assertThat(clinic.search(1, 7, 7, MONDAY).conflicts())
                .extracting(Conflict::constraint)
                .containsOnly(HardConstraint.ONE_SESSION_A_DAY);
    }

    @Test
    void refusesThePastUnlessItIsRetrospective() {
        clinic.notBefore = Clinic.instant(MONDAY.plusDays(200), 8);
        assertThat(clinic.search(1, 7, 7, MONDAY).conflicts())
                .extracting(Conflict::constraint)
                .containsOnly(HardConstraint.NOT_IN_THE_PAST);
    }

    @Test
    void placesWhatItCanWhenOnlyABestEffortIsAsked() {
        clinic.devices.clear();
        SeriesOutcome outcome =
                clinic.search(chain(1, 2, DeviceKind.TRACTION_TABLE), new Window(14, 14, 0), MONDAY, Wishes.none());
        assertThat(outcome.placed())
                .extracting(Step::kind)
                .containsExactly(VisitKind.DOCTOR_INITIAL, VisitKind.DOCTOR_CONTROL, VisitKind.DOCTOR_FINAL);
    }

    private static Busy taken(int from, int to) {
        return Clinic.takenOn(
                IntStream.range(from, to).mapToObj(MONDAY::plusDays).toArray(LocalDate[]::new));
    }
}
