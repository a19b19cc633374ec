package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.Placement;
import java.time.Duration;
import java.util.List;

/**
 * What became of the visits that had to move.
 *
 * @param moved each with its new place; those who made way are among them
 * @param unmoved those that found no place
 */
public record Arrangement(List<Moved> moved, List<Unmoved> unmoved) {
    public Arrangement {
        moved = List.copyOf(moved);
        unmoved = List.copyOf(unmoved);
    }

    /** A visit and its new place. */
    public record Moved(Movable visit, Placement to) {

        /** Minutes by which it starts later than before; less than 0 where it starts earlier. */
        public long shiftMinutes() {
            return Duration.between(visit.before().span().start(), to.span().start())
                    .toMinutes();
        }
    }

    /**
     * A visit that finds no place.
     *
     * @param conflicts what stands in its way, day by day
     * @param alternatives places that it would find if only it had to move
     */
    public record Unmoved(Movable visit, List<Conflict> conflicts, List<Placement> alternatives) {
        public Unmoved {
            conflicts = List.copyOf(conflicts);
            alternatives = List.copyOf(alternatives);
        }
    }

    public boolean isComplete() {
        return unmoved.isEmpty();
    }
}
