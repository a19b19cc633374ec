package clinic.kinezioteka.assessments.episode;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of each event of an episode: its state after the change. */
public record EpisodeNews(
        UUID episodeId,
        UUID patientId,
        String status,
        Condition condition,
        Region region,
        Side side,
        LocalDate startedOn,
        @Nullable LocalDate closedOn,
        @Nullable String analgesics) {

    /** A side that came after this version is one that is not known here. */
    public EpisodeNews {
        side = side == null ? Side.UNKNOWN : side;
    }

    /** Whether it was ever treated; one that was closed as a proposal may have neither condition nor region, and those that came after
     * this version cannot be treated here. */
    public boolean wasOpened() {
        return condition != null && region != null && startedOn != null;
    }
}
