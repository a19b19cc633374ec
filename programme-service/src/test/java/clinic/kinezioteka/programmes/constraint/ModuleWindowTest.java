package clinic.kinezioteka.programmes.constraint;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleWindowTest {

    private final Clinic clinic = new Clinic();
    private final Step initial = Clinic.at(Clinic.doctors(1, VisitKind.DOCTOR_INITIAL), MONDAY, 9);
    private final Step last = Clinic.doctors(1, VisitKind.DOCTOR_FINAL);

    @ParameterizedTest
    @CsvSource({"34, true", "35, false", "49, false", "50, true"})
    void countsDaysFromTheInitialToTheFinalVisit(int days, boolean broken) {
        Step placed = Clinic.at(last, MONDAY.plusDays(days), 9);
        clinic.doctors.set(0, everyDay());
        assertThat(clinic.judge(List.of(initial, placed), new Window(35, 49, 0), Set.of(last.visitId())).stream()
                        .map(Conflict::constraint)
                        .toList())
                .isEqualTo(broken ? List.of(HardConstraint.WINDOW) : List.of());
    }

    @Test
    void leavesOutDaysOnHold() {
        Step placed = Clinic.at(last, MONDAY.plusDays(56), 9);
        assertThat(clinic.judge(List.of(initial, placed), new Window(35, 49, 7), Set.of(last.visitId())))
                .isEmpty();
        assertThat(clinic.judge(List.of(initial, placed), new Window(35, 49, 6), Set.of(last.visitId())))
                .hasSize(1);
    }

    private static Surroundings.Person everyDay() {
        return new Surroundings.Person(
                Clinic.DOCTOR, Clinic.hours(8, 18, Set.of(java.time.DayOfWeek.values())), Set.of(), Calendar.free());
    }
}
