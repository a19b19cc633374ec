package clinic.kinezioteka.assessments.episode;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of each event of an episode: its state after the change.
 *
 * @param analgesics use of painkillers at the close, by the doctor or by the last FUNCTION before it
 * @param analgesicsTold whether the doctor told it; null where it was announced before this was told
 */
public record EpisodeNews(
        UUID episodeId,
        UUID patientId,
        String status,
        Condition condition,
        Region region,
        Side side,
        LocalDate startedOn,
        @Nullable LocalDate closedOn,
        @Nullable String analgesics,
        @Nullable Boolean analgesicsTold) {

    /** A side that came after this version is one that is not known here. */
    public EpisodeNews {
        side = side == null ? Side.UNKNOWN : side;
    }

    /** What the doctor told of painkillers with the close; what was taken from a FUNCTION stands there, and may be corrected. */
    @Nullable
    String toldAnalgesics() {
        return Boolean.FALSE.equals(analgesicsTold) ? null : analgesics;
    }

    /** Whether it was ever treated; one that was closed as a proposal may have neither condition nor region, and those that came after
     * this version cannot be treated here. */
    public boolean wasOpened() {
        return condition != null && region != null && startedOn != null;
    }
}
