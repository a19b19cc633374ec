package clinic.kinezioteka.defaults.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final Instant now = Instant.parse("2026-11-22T10:00:00.123Z");
    private final Ids ids = new Ids(Clock.fixed(now, ZoneOffset.UTC));

    @Test
    void areOfVersionSevenAndTheStandardVariant() {
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void tellWhenTheyWereMade() {
        assertThat(Ids.madeAt(ids.next())).isEqualTo(now);
    }

    @Test
    void growWithinTheSameMillisecond() {
        List<String> made =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
