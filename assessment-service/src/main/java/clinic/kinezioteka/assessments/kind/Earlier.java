package clinic.kinezioteka.assessments.kind;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A valid measurement of the episode with when and by whom it was performed. */
public record Earlier<M extends Measurement>(
        UUID assessmentId, Instant performedAt, @Nullable UUID visitId, RecordedBy recordedBy, M measurement) {

    private static final Duration OCCASION = Duration.ofHours(12);

    boolean byStaff() {
        return recordedBy == RecordedBy.STAFF;
    }

    /** The same, where it is of this kind. */
    public <N extends Measurement> Optional<Earlier<N>> as(Class<N> kind) {
        return kind.isInstance(measurement)
                ? Optional.of(new Earlier<>(assessmentId, performedAt, visitId, recordedBy, kind.cast(measurement)))
                : Optional.empty();
    }

    /** Whether both belong to one visit; what belongs to no visit goes by half a day. */
    boolean isOfTheOccasionOf(Earlier<?> other) {
        return (visitId == null && other.visitId == null)
                ? Duration.between(performedAt, other.performedAt).abs().compareTo(OCCASION) <= 0
                : visitId != null && visitId.equals(other.visitId);
    }
}
