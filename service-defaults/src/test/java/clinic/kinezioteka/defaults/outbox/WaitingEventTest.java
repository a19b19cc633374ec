package clinic.kinezioteka.defaults.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingEventTest {

    private static final UUID VISIT = new UUID(7, 1);
    private static final UUID OTHER = new UUID(7, 2);

    @Test
    void ordersTheEventsOfAnAggregateByItsVersion() {
        WaitingEvent third = event(1, VISIT, 3);
        WaitingEvent other = event(2, OTHER, 9);
        WaitingEvent second = event(3, VISIT, 2);
        WaitingEvent fourth = event(4, VISIT, 4);
        assertThat(WaitingEvent.inOrderOfVersions(List.of(third, other, second, fourth)))
                .containsExactly(second, other, third, fourth);
    }

    @Test
    void leavesTheOrderOfIdsWhereVersionsSayNothing() {
        List<WaitingEvent> byId = List.of(event(1, VISIT, 0), event(2, VISIT, 0), event(3, OTHER, 0));
        assertThat(WaitingEvent.inOrderOfVersions(byId)).isEqualTo(byId);
    }

    private static WaitingEvent event(long id, UUID subject, long sequence) {
        return new WaitingEvent(new UUID(id, 0), "visits.v1", subject, sequence, "key", "{}");
    }
}
