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

class NotInThePastTest {

    @Test
    void refusesAStartBeforeNow() {
        Clinic clinic = new Clinic();
        clinic.notBefore = Clinic.instant(MONDAY, 10);
        Step session = Clinic.at(Clinic.session(1, 1), MONDAY, 9);
        assertThat(clinic.judge(List.of(session), new Window(1, 100, 0), Set.of(session.visitId())))
                .extracting(Conflict::constraint)
                .containsExactly(HardConstraint.NOT_IN_THE_PAST);
    }
}
