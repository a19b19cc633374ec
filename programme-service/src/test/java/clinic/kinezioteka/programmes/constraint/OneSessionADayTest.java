package clinic.kinezioteka.programmes.constraint;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneSessionADayTest {

    private final Clinic clinic = new Clinic();

    @Test
    void refusesASecondSessionOnTheDay() {
        Step first = Clinic.at(Clinic.session(1, 1), MONDAY, 9);
        Step second = Clinic.at(Clinic.session(1, 2), MONDAY, 15);
        assertThat(clinic.judge(List.of(first, second), new Window(1, 100, 0), Set.of(second.visitId())))
                .extracting(Conflict::constraint)
                .containsExactly(HardConstraint.ONE_SESSION_A_DAY);
    }

    @Test
    void refusesASessionOnTheDayOfOneInAnotherProgramme() {
        clinic.sessionDays = Set.of(MONDAY);
        Step session = Clinic.at(Clinic.session(1, 1), MONDAY, 9);
        assertThat(clinic.judge(List.of(session), new Window(1, 100, 0), Set.of(session.visitId())))
                .extracting(Conflict::constraint)
                .containsExactly(HardConstraint.ONE_SESSION_A_DAY);
    }
}
