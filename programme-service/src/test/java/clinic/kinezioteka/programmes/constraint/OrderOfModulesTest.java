package clinic.kinezioteka.programmes.constraint;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderOfModulesTest {

    private final Clinic clinic = new Clinic();

    @ParameterizedTest
    @CsvSource({"9, 9, true", "9, 8, true", "9, 10, false"})
    void startsAModuleAfterTheFinalOfTheOneBefore(int finalHour, int initialHour, boolean broken) {
        Step before = Clinic.at(Clinic.doctors(1, VisitKind.DOCTOR_FINAL), MONDAY, finalHour);
        Step after = Clinic.at(Clinic.doctors(2, VisitKind.DOCTOR_INITIAL), MONDAY, initialHour);
        List<Conflict> conflicts = clinic.judge(List.of(before, after), new Window(1, 9, 0), Set.of(after.visitId()));
        assertThat(conflicts.stream().map(Conflict::constraint).toList())
                .isEqualTo(broken ? List.of(HardConstraint.ORDER_OF_MODULES) : List.of());
    }
}
