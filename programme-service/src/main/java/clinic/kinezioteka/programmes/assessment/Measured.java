package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.programmes.episode.Episode.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What gates read of the values as recorded; a kind fills what is its own.
 *
 * @param side side lifted, of a LASEGUE
 * @param muscleGroup of a STRENGTH
 * @param speedMetresPerSecond of a GAIT
 * @param leftMrc of a STRENGTH, where it was graded
 * @param steppage of a GAIT, where it was looked at
 * @param heelWalkingPossible of a GAIT, where it was tried
 * @param findings of a NEURO; empty where reflexes alone were tested
 */
public record Measured(
        @Nullable Side side,
        @Nullable String muscleGroup,
        @Nullable BigDecimal speedMetresPerSecond,
        @Nullable Integer leftMrc,
        @Nullable Boolean steppage,
        @Nullable Boolean heelWalkingPossible,
        @Nullable List<Place> findings) {

    /** What a NEURO felt where; null where it did not try. */
    public record Place(String dermatome, String side, @Nullable Integer touch, @Nullable Integer pin) {
        private boolean covers(Place other) {
            return dermatome.equals(other.dermatome)
                    && side.equals(other.side)
                    && (touch != null || other.touch == null)
                    && (pin != null || other.pin == null);
        }
    }

    /** Whether it is a NEURO that says nothing of sensation. */
    public boolean leavesOutSensation() {
        return findings != null && findings.isEmpty();
    }

    /** Whether this looked at all that the other did. */
    boolean covers(Measured other) {
        return side == other.side
                && Objects.equals(muscleGroup, other.muscleGroup)
                && (leftMrc != null || other.leftMrc == null)
                && (looksAtFoot() || !other.looksAtFoot())
                && other.places().stream().allMatch(one -> places().stream().anyMatch(place -> place.covers(one)));
    }

    private boolean looksAtFoot() {
        return steppage != null || heelWalkingPossible != null;
    }

    private List<Place> places() {
        return findings == null ? List.of() : findings;
    }
}
