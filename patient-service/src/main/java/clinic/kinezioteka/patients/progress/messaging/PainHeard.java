package clinic.kinezioteka.patients.progress.messaging;

import clinic.kinezioteka.patients.progress.PainPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read here of an assessment; values and what is derived from them are those of a VAS, null when voided. */
record PainHeard(
        UUID assessmentId,
        UUID episodeId,
        String kind,
        @Nullable Instant performedAt,
        @Nullable Values values,
        @Nullable Derived derived) {

    /** What was marked on the scale. */
    record Values(@Nullable String site) {}

    /** Among others, the pain of the episode: only for the worst pain in 24 hours, recorded by staff. */
    record Derived(@Nullable EpisodePain episodePain) {}

    /** The pain of the episode at the site that was highest at baseline, as it stands with this assessment. */
    record EpisodePain(String site, int millimetres, @Nullable String change, @Nullable BigDecimal reductionPercent) {}

    /** A mark at another site, at another time of day, by the patient, or voided, does not count. */
    PainPoint point(long sequence, Instant recordedAt) {
        Instant at = Objects.requireNonNullElse(performedAt, recordedAt);
        EpisodePain pain = derived == null ? null : derived.episodePain();
        if (pain == null || values == null || !pain.site().equals(values.site())) {
            return new PainPoint(assessmentId, sequence, at, null, 0, null, null);
        }
        return new PainPoint(
                assessmentId, sequence, at, pain.site(), pain.millimetres(), pain.change(), pain.reductionPercent());
    }
}
