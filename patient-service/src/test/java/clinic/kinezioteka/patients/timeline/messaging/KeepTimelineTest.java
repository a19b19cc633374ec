package clinic.kinezioteka.patients.timeline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepTimelineTest {
    @Test
    void hearsEveryPromisedEventThatIsAboutAPatient() {
        List<String> aboutPatients = Contracts.types().stream()
                .filter(type -> !type.startsWith("clinic.") && !type.startsWith("partner."))
                .toList();
        assertThat(KeepTimeline.TYPES).containsExactlyInAnyOrderElementsOf(aboutPatients);
    }
}
