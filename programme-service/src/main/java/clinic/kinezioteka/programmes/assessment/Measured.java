package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.programmes.episode.Episode.Side;
import java.math.BigDecimal;
import java.util.HashSet;
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
 * @param findings of a NEURO
 */
public record Measured(
        @Nullable Side side,
        @Nullable String muscleGroup,
        @Nullable BigDecimal speedMetresPerSecond,
        @Nullable Integer leftMrc,
        @Nullable Boolean steppage,
        @Nullable Boolean heelWalkingPossible,
        @Nullable List<Place> findings) {

    /** Where a NEURO felt. */
    public record Place(String dermatome, String side) {}

    /** Whether this looked at all that the other did. */
    boolean covers(Measured other) {
        return side == other.side
                && Objects.equals(muscleGroup, other.muscleGroup)
                && (leftMrc != null || other.leftMrc == null)
                && (looksAtFoot() || !other.looksAtFoot())
                && new HashSet<>(places()).containsAll(other.places());
    }

    private boolean looksAtFoot() {
        return steppage != null || heelWalkingPossible != null;
    }

    private List<Place> places() {
        return findings == null ? List.of() : findings;
    }
}
