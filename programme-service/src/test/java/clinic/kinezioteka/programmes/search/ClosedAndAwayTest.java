package clinic.kinezioteka.programmes.search;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Taste;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosedAndAwayTest {

    private final Clinic clinic = new Clinic();
    private final Step session = session();
    private final Busy monday = Clinic.takenOn(MONDAY);

    @Test
    void tellsAnAbsenceFromATimeThatIsTaken() {
        clinic.therapists.set(0, Clinic.person(Clinic.THERAPIST, Calendar.away(monday)));
        assertThat(broken()).containsExactly(HardConstraint.ABSENCE);
        clinic.therapists.set(0, Clinic.person(Clinic.THERAPIST, Calendar.taken(monday)));
        assertThat(broken()).containsExactly(HardConstraint.PRACTITIONER_OVERLAP);
    }

    @Test
    void tellsEachOfClinicRoomAndDeviceThatIsClosed() {
        clinic.closed = monday;
        clinic.rooms.set(0, Clinic.room(Calendar.away(monday)));
        clinic.devices.set(0, Clinic.table(Calendar.away(monday)));
        assertThat(judge())
                .extracting(Conflict::detail)
                .containsExactly(
                        "the clinic is closed at that time",
                        "the room is closed at that time",
                        "the TRACTION_TABLE is in maintenance at that time");
    }

    @Test
    void keepsOpeningHoursAndNotice() {
        clinic.openingHours = List.of(new Hours(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(16, 0)));
        clinic.notBefore = Clinic.instant(MONDAY, 7);
        clinic.notice = Duration.ofHours(2);
        assertThat(broken()).containsExactlyInAnyOrder(HardConstraint.OPENING_HOURS, HardConstraint.NOTICE);
    }

    @Test
    void letsAVisitEndWhereAnAbsenceBegins() {
        Span afternoon = new Span(Clinic.instant(MONDAY, 9), Clinic.instant(MONDAY, 18));
        clinic.therapists.set(0, Clinic.person(Clinic.THERAPIST, Calendar.away(Busy.at(List.of(afternoon)))));
        assertThat(broken()).isEmpty();
    }

    @Test
    void placesASeriesAroundWhatIsClosedAndAway() {
        clinic.closed = monday;
        clinic.doctors.set(0, Clinic.person(Clinic.DOCTOR, Calendar.away(Clinic.takenOn(MONDAY.plusDays(1)))));
        SeriesOutcome outcome = clinic.search(6, 35, 49, MONDAY);
        assertThat(Clinic.day(outcome.placed().get(0))).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void namesWhatIsClosedAndAwayWhereASeriesIsImpossible() {
        Busy ever = Busy.at(List.of(new Span(Clinic.instant(MONDAY, 0), Clinic.instant(MONDAY.plusDays(500), 0))));
        clinic.doctors.set(0, Clinic.person(Clinic.DOCTOR, Calendar.away(ever)));
        clinic.devices.set(0, Clinic.table(Calendar.away(ever)));
        SeriesOutcome outcome = clinic.search(
                Clinic.chain(1, 1, DeviceKind.TRACTION_TABLE), new Window(5, 9, 0), MONDAY, Wishes.none());
        assertThat(outcome.conflicts())
                .extracting(Conflict::constraint)
                .contains(HardConstraint.ABSENCE, HardConstraint.CLOSURE)
                .doesNotContain(HardConstraint.PRACTITIONER_OVERLAP, HardConstraint.DEVICE_OVERLAP);
    }

    @Test
    void seeksSkillsAndRoomsThatThePlannedExercisesNeed() {
        Need traction = new Need(session.kind(), Duration.ofHours(1), Duration.ZERO, Set.of(), Set.of("TRACTION"));
        Surroundings.Person masseur =
                new Surroundings.Person(Clinic.THERAPIST, Clinic.weekdays(8, 18), Set.of("MANUAL"), Calendar.free());
        Surroundings.Space gym = new Surroundings.Space(Clinic.ROOM, Set.of(), Set.of("STRETCHING"), Calendar.free());
        assertThat(masseur.masters(traction)).isFalse();
        assertThat(masseur.masters(session.need())).isTrue();
        assertThat(gym.fits(traction)).isFalse();
        clinic.therapists.set(0, masseur);
        clinic.therapists.add(Clinic.person(Clinic.SECOND_THERAPIST, Calendar.free()));
        assertThat(new Openings(clinic.around())
                        .first(
                                traction,
                                MONDAY,
                                Clinic.instant(MONDAY, 0),
                                new Taste(Wishes.none(), session.kind(), Clinic.ZONE, null)))
                .hasValueSatisfying(at -> assertThat(at.practitionerId()).isEqualTo(Clinic.SECOND_THERAPIST));
    }

    private List<HardConstraint> broken() {
        return judge().stream().map(Conflict::constraint).toList();
    }

    private List<Conflict> judge() {
        return clinic.judge(List.of(session), new Window(1, 100, 0), Set.of(session.visitId()));
    }

    private static Step session() {
        Step plain = Clinic.session(1, 1, DeviceKind.TRACTION_TABLE);
        return plain.at(new Placement(
                Clinic.span(MONDAY, 8, plain), Clinic.THERAPIST, Clinic.ROOM, List.<UUID>of(Clinic.TABLE)));
    }
}
