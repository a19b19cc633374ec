package clinic.kinezioteka.programmes.constraint;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoOverlapTest {

    private final Clinic clinic = new Clinic();
    private final Step session = Clinic.session(1, 1)
            .at(new Placement(
                    Clinic.span(MONDAY, 9, Clinic.session(1, 1)),
                    Clinic.THERAPIST,
                    Clinic.ROOM,
                    List.of(Clinic.TABLE)));
    private final Busy taken = Busy.at(List.of(
            new Span(Clinic.instant(MONDAY, 8), Clinic.instant(MONDAY, 9).plusSeconds(60))));

    @Test
    void namesEachOfPatientPractitionerRoomAndDevice() {
        clinic.patient = taken;
        clinic.therapists.set(0, Clinic.person(Clinic.THERAPIST, taken));
        clinic.rooms.set(0, Clinic.room(Calendar.taken(taken)));
        clinic.devices.set(0, Clinic.table(Calendar.taken(taken)));
        assertThat(judge())
                .extracting(Conflict::constraint)
                .containsExactly(
                        HardConstraint.PATIENT_OVERLAP,
                        HardConstraint.PRACTITIONER_OVERLAP,
                        HardConstraint.ROOM_OVERLAP,
                        HardConstraint.DEVICE_OVERLAP);
    }

    @Test
    void takesAStartAtTheEndOfAnotherVisit() {
        clinic.patient = Busy.at(List.of(new Span(Clinic.instant(MONDAY, 8), Clinic.instant(MONDAY, 9))));
        assertThat(judge()).isEmpty();
    }

    @Test
    void seesALongBookingBehindAShorterOverbookedOne() {
        clinic.patient = Busy.at(List.of(
                new Span(Clinic.instant(MONDAY, 8), Clinic.instant(MONDAY, 12)),
                new Span(
                        Clinic.instant(MONDAY, 8).plusSeconds(60),
                        Clinic.instant(MONDAY, 8).plusSeconds(120))));
        assertThat(judge()).hasSize(1);
    }

    private List<Conflict> judge() {
        return clinic.judge(List.of(session), new Window(1, 100, 0), Set.of(session.visitId()));
    }
}
