package clinic.kinezioteka.patients.redflag.messaging;

import clinic.kinezioteka.patients.redflag.Tier;
import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code red-flag.found}. */
record RedFlagFound(
        UUID assessmentId, UUID patientId, UUID episodeId, String code, Tier tier, String series, Instant observedAt) {

    /** A tier that came after this version holds until a doctor has looked. */
    RedFlagFound {
        tier = tier == null ? Tier.URGENT : tier;
    }
}
