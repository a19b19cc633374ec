package clinic.kinezioteka.patients.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowedEpisodeTest {
    private static final Instant START = Instant.parse("2026-03-10T08:00:00Z");

    private final FollowedEpisode episode =
            new FollowedEpisode(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), START);

    @Test
    void goesOnToTheNextModuleAndNeverBack() {
        episode.reach(new ModuleReached(1, ModuleStage.STARTED));
        episode.reach(new ModuleReached(2, ModuleStage.STARTED));
        episode.reach(new ModuleReached(1, ModuleStage.COMPLETED));
        assertThat(episode.module()).isEqualTo(new ModuleReached(2, ModuleStage.STARTED));
        episode.reach(new ModuleReached(2, ModuleStage.COMPLETED));
        assertThat(episode.module()).isEqualTo(new ModuleReached(2, ModuleStage.COMPLETED));
    }

    @Test
    void countsAVisitOnce() {
        episode.attend(new UUID(1, 1));
        episode.attend(new UUID(1, 2));
        episode.attend(new UUID(1, 1));
        assertThat(episode.visitsAttended()).isEqualTo(2);
    }

    @Test
    void followsThePainInTheOrderOfItsMeasuring() {
        episode.measure(point(2, 0, 14, "LEG", 41));
        episode.measure(point(1, 0, 0, "LEG", 78));
        assertThat(episode.pain()).extracting(PainPoint::millimetres).containsExactly(78, 41);
    }

    @Test
    void takesTheSiteThatWasNamedLast() {
        episode.measure(point(1, 0, 0, "BACK", 50));
        episode.measure(point(2, 0, 0, "LEG", 78));
        assertThat(episode.pain()).extracting(PainPoint::site).containsExactly("LEG");
    }

    @Test
    void takesTheLatestVersionOfAnAssessment() {
        episode.measure(point(1, 0, 0, "LEG", 78));
        episode.measure(point(2, 1, 14, "LEG", 41));
        episode.measure(point(2, 0, 14, "LEG", 14));
        assertThat(episode.pain()).extracting(PainPoint::millimetres).containsExactly(78, 41);
        episode.measure(point(2, 2, 14, null, 0));
        assertThat(episode.pain()).extracting(PainPoint::millimetres).containsExactly(78);
    }

    @Test
    void keepsEveryDecisionOnce() {
        GateResult refer = new GateResult(new UUID(2, 1), 1, "REFER", START.plusSeconds(60));
        GateResult pass = new GateResult(new UUID(2, 1), 1, "PASS", START.plusSeconds(120));
        episode.decide(pass);
        episode.decide(refer);
        episode.decide(pass);
        assertThat(episode.gates()).containsExactly(refer, pass);
    }

    private static PainPoint point(int assessment, long sequence, int days, String site, int millimetres) {
        return new PainPoint(
                new UUID(3, assessment),
                sequence,
                START.plusSeconds(86_400L * days),
                site,
                millimetres,
                null,
                BigDecimal.ONE);
    }
}
