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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestDayTest {

    private final Clinic clinic = new Clinic();

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false"})
    void wantsAFullDayBetweenTwoSessionsOfAModule(int daysApart, boolean broken) {
        Step first = Clinic.at(Clinic.session(1, 1), MONDAY, 17);
        Step second = Clinic.at(Clinic.session(1, 2), MONDAY.plusDays(daysApart), 8);
        assertThat(constraints(List.of(first, second), second))
                .isEqualTo(broken ? List.of(HardConstraint.REST_DAY) : List.of());
    }

    @Test
    void looksAtSessionsOfOtherProgrammesToo() {
        clinic.sessionDays = Set.of(MONDAY.plusDays(1));
        Step session = Clinic.at(Clinic.session(1, 1), MONDAY, 9);
        assertThat(constraints(List.of(session), session)).containsExactly(HardConstraint.REST_DAY);
    }

    private List<HardConstraint> constraints(List<Step> chain, Step subject) {
        return clinic.judge(chain, new Window(1, 100, 0), Set.of(subject.visitId())).stream()
                .map(Conflict::constraint)
                .toList();
    }
}
