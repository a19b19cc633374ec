package clinic.kinezioteka.patients.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Followed episodes as tests of letters need them. */
public final class Following {
    private Following() {}

    /** One module, passed and closed with its goals met. */
    public static FollowedEpisode finished() {
        FollowedEpisode episode = new FollowedEpisode(
                new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), Instant.parse("2026-09-01T06:00:00Z"));
        episode.reach(new ModuleReached(1, ModuleStage.COMPLETED));
        episode.attend(new UUID(1, 1));
        episode.attend(new UUID(1, 2));
        episode.measure(new PainPoint(new UUID(2, 1), 0, Instant.parse("2026-09-01T06:30:00Z"), "LEG", 78, null, null));
        episode.measure(new PainPoint(
                new UUID(2, 2),
                0,
                Instant.parse("2026-10-20T06:30:00Z"),
                "LEG",
                4,
                "IMPROVED",
                new BigDecimal("94.87")));
        episode.decide(new GateResult(new UUID(3, 1), 1, "PASS", Instant.parse("2026-10-20T22:30:00Z")));
        episode.end(new Outcome("GOALS_MET", LocalDate.of(2026, 10, 27)));
        return episode;
    }
}
