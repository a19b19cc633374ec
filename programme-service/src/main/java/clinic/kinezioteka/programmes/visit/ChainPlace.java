package clinic.kinezioteka.programmes.visit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a visit in a module's chain.
 *
 * @param position grows along the chain; visits of equal position follow each other by id
 * @param makesUpFor the missed visit that this one makes up for; a session of this kind may be left out
 * @param replaces the cancelled visit whose place this one took
 * @param dueBy last day for a final that has a date of its own
 */
@Embeddable
public record ChainPlace(
        UUID programmeId,
        int module,
        int position,
        @Nullable Integer sessionNumber,
        @Nullable UUID makesUpFor,
        @Nullable UUID replaces,
        @Nullable LocalDate dueBy) {

    ChainPlace at(int newPosition) {
        return new ChainPlace(programmeId, module, newPosition, sessionNumber, makesUpFor, replaces, dueBy);
    }

    ChainPlace makingUpFor(UUID missed, int newPosition) {
        return new ChainPlace(programmeId, module, newPosition, sessionNumber, missed, null, dueBy);
    }

    ChainPlace replacing(UUID cancelled, int newPosition) {
        return new ChainPlace(programmeId, module, newPosition, sessionNumber, makesUpFor, cancelled, dueBy);
    }
}
