package clinic.kinezioteka.programmes.constraint;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinWeeklyHoursTest {

    private final Clinic clinic = new Clinic();

    @ParameterizedTest
    @CsvSource({"0, 7, true", "0, 8, false", "0, 17, false", "0, 18, true", "5, 10, true"})
    void refusesAStartOutsideThePractitionersHours(int day, int hour, boolean broken) {
        Step session = Clinic.at(Clinic.session(1, 1), MONDAY.plusDays(day), hour);
        assertThat(clinic.judge(List.of(session), new Window(1, 100, 0), Set.of(session.visitId())).stream()
                        .map(Conflict::constraint)
                        .toList())
                .isEqualTo(broken ? List.of(HardConstraint.WEEKLY_HOURS) : List.of());
    }

    @Test
    void takesAStartOutsideTheHoursFromPaper() {
        Step session = Clinic.at(Clinic.session(1, 1), MONDAY, 20);
        assertThat(SchedulingConstraints.broken(
                        new Proposal(List.of(session), Set.of(session.visitId()), Map.of(), clinic.around(), 3, true)))
                .isEmpty();
    }
}
