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

class OrderOfChainTest {

    private final Clinic clinic = new Clinic();
    private final List<Step> chain = Clinic.chain(1, 1);

    @Test
    void refusesASessionBeforeTheInitialVisit() {
        chain.set(0, Clinic.at(chain.get(0), MONDAY.plusDays(1), 9));
        chain.set(1, Clinic.at(chain.get(1), MONDAY, 9));
        assertThat(judge(chain.get(1))).singleElement().satisfies(conflict -> assertThat(conflict.constraint())
                .isEqualTo(HardConstraint.ORDER_OF_CHAIN));
    }

    @Test
    void takesTheNextVisitOnTheSameDayAtALaterHour() {
        chain.set(0, Clinic.at(chain.get(0), MONDAY, 9));
        chain.set(1, Clinic.at(chain.get(1), MONDAY, 10));
        assertThat(judge(chain.get(1))).isEmpty();
    }

    private List<Conflict> judge(Step subject) {
        return clinic.judge(chain, new Window(1, 100, 0), Set.of(subject.visitId()));
    }
}
