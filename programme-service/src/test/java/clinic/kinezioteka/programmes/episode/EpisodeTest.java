package clinic.kinezioteka.programmes.episode;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.episode.Episode.Side;
import clinic.kinezioteka.programmes.episode.Episode.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");

    private final Episode episode = new Episode(new UUID(1, 1), new UUID(1, 2));

    @Test
    void takesNoOlderAnnouncementThanItHas() {
        assertThat(follow(5, Status.ON_HOLD, MONDAY, null)).isTrue();
        assertThat(follow(4, Status.OPEN, null, null)).isFalse();
        assertThat(follow(5, Status.OPEN, null, null)).isFalse();
        assertThat(episode.status()).isEqualTo(Status.ON_HOLD);
    }

    @Test
    void keepsEveryHoldWithItsEnd() {
        follow(1, Status.OPEN, null, null);
        follow(2, Status.ON_HOLD, MONDAY, null);
        follow(3, Status.ON_HOLD, MONDAY, null);
        follow(4, Status.OPEN, null, days(3));
        follow(5, Status.ON_HOLD, days(10), null);
        assertThat(episode.holds()).containsExactly(new Hold(MONDAY, days(3)), new Hold(days(10), null));
    }

    private static Instant days(int after) {
        return MONDAY.plus(Duration.ofDays(after));
    }

    private boolean follow(long sequence, Status status, @Nullable Instant heldAt, @Nullable Instant heldUntil) {
        Announcement news = new Announcement(
                episode.id(),
                new UUID(2, 2),
                status,
                Region.LUMBAR,
                Side.RIGHT,
                LocalDate.parse("2026-05-01"),
                List.of(),
                List.of(),
                new Screening(true, true, true),
                heldAt,
                heldUntil,
                List.of(),
                null,
                null);
        return episode.follow(news, sequence, MONDAY);
    }
}
