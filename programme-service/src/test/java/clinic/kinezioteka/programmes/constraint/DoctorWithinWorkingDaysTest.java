package clinic.kinezioteka.programmes.constraint;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorWithinWorkingDaysTest {

    private final Clinic clinic = new Clinic();

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 3, false", "0, 4, true", "4, 9, false", "4, 10, true"})
    void countsThreeWorkingDaysAfterTheLastSessionOfTheHalf(int session, int control, boolean broken) {
        assertThat(judge(session, control, null))
                .isEqualTo(broken ? List.of(HardConstraint.DOCTOR_WITHIN_WORKING_DAYS) : List.of());
    }

    @Test
    void countsFromTheEndOfAHold() {
        assertThat(judge(0, 10, MONDAY.plusDays(7))).isEmpty();
        assertThat(judge(0, 11, MONDAY.plusDays(7))).isNotEmpty();
    }

    private List<HardConstraint> judge(int session, int control, @Nullable LocalDate held) {
        Step last = Clinic.at(Clinic.session(1, 6), MONDAY.plusDays(session), 9);
        Step plain = Clinic.doctors(1, VisitKind.DOCTOR_CONTROL);
        Step closing = Clinic.at(
                new Step(plain.visitId(), 1, null, plain.need(), null, held, null), MONDAY.plusDays(control), 12);
        return clinic.judge(List.of(last, closing), new Window(1, 100, 0), Set.of(closing.visitId())).stream()
                .map(Conflict::constraint)
                .toList();
    }
}
