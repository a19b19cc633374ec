package clinic.kinezioteka.patients.redflag.messaging;

import clinic.kinezioteka.patients.redflag.FlagStatus;
import clinic.kinezioteka.patients.redflag.Origin;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.Tier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the contract tells of a red flag; never the note nor the reason. */
record RedFlagContract(
        UUID flagId,
        UUID patientId,
        UUID episodeId,
        String code,
        Tier tier,
        FlagStatus status,
        Origin origin,
        Instant observedAt,
        @Nullable UUID assessmentId,
        @Nullable String series,
        @Nullable Instant escalatedAt,
        @Nullable Instant clearedAt) {

    static RedFlagContract of(RedFlag flag) {
        return new RedFlagContract(
                flag.id(),
                flag.patientId(),
                flag.episodeId(),
                flag.code(),
                flag.tier(),
                flag.status(),
                flag.origin(),
                flag.observedAt(),
                flag.assessmentId(),
                flag.series(),
                flag.escalatedAt(),
                flag.clearedAt());
    }
}
