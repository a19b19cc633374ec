package clinic.kinezioteka.patients.redflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RedFlagTest {
    private static final Instant SEEN = Instant.parse("2026-09-20T10:00:00Z");
    private static final Instant RECORDED = Instant.parse("2026-09-20T10:05:00Z");

    private final Signs signs = new Signs(new Vocabularies());
    private final RedFlag flag = new RedFlag(
            UUID.randomUUID(),
            UUID.randomUUID(),
            Sighting.of(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    signs.find("FOOT_DROP").orElseThrow(),
                    Origin.STAFF,
                    "drags the toes",
                    SEEN),
            RECORDED);

    @Test
    void takesItsTierFromTheVocabulary() {
        assertThat(flag.tier()).isEqualTo(Tier.URGENT);
        assertThat(signs.find("SADDLE_SENSATION_ALTERED").orElseThrow().tier()).isEqualTo(Tier.EMERGENCY);
        assertThat(signs.find("NIGHT_PAIN").orElseThrow().tier()).isEqualTo(Tier.WATCH);
        assertThat(signs.find("HICCUPS")).isEmpty();
    }

    @Test
    void holdsUnlessItIsOnlyToBeWatched() {
        assertThat(Tier.EMERGENCY.holds()).isTrue();
        assertThat(Tier.URGENT.holds()).isTrue();
        assertThat(Tier.WATCH.holds()).isFalse();
    }

    @Test
    void keepsTheFirstAcknowledgement() {
        flag.acknowledge("doctor", RECORDED);
        flag.acknowledge("another", RECORDED.plusSeconds(60));
        assertThat(flag.acknowledgedAt()).isEqualTo(RECORDED);
        assertThat(flag.status()).isEqualTo(FlagStatus.OPEN);
    }

    @Test
    void isClearedOnceWithAReason() {
        flag.clear("doctor", "examined", RECORDED);
        assertThat(flag.status()).isEqualTo(FlagStatus.CLEARED);
        assertThat(flag.clearedAt()).isEqualTo(RECORDED);
        assertThat(flag.clearReason()).isEqualTo("examined");
        assertThatThrownBy(() -> flag.clear("doctor", "again", RECORDED)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> flag.acknowledge("doctor", RECORDED)).isInstanceOf(Conflict.class);
    }
}
