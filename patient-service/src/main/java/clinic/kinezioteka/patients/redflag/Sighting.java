package clinic.kinezioteka.patients.redflag;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign seen in a patient.
 *
 * @param episodeId the episode in which it was seen
 * @param note what was seen, in the words of who saw it; never leaves this service
 * @param observedAt clinical time
 * @param assessmentId the measurement that shows it, if one does
 * @param series the series of that measurement
 */
public record Sighting(
        UUID patientId,
        UUID episodeId,
        String code,
        Tier tier,
        Origin origin,
        @Nullable String note,
        Instant observedAt,
        @Nullable UUID assessmentId,
        @Nullable String series) {

    /** A sign that no assessment measured. */
    public static Sighting of(
            UUID patientId, UUID episodeId, Sign sign, Origin origin, @Nullable String note, Instant observedAt) {
        return new Sighting(patientId, episodeId, sign.code(), sign.tier(), origin, note, observedAt, null, null);
    }
}
