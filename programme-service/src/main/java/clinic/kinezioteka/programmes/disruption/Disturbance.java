package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.series.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * How much is disturbed; what stands first counts before all that follows.
 *
 * @param unmoved visits that have to move and find no place
 * @param others visits that move though they would not have to
 * @param shiftMinutes sum of the minutes by which starts move, forward or back
 * @param strangers moved visits that get another practitioner
 */
record Disturbance(int unmoved, int others, long shiftMinutes, int strangers) implements Comparable<Disturbance> {
    static final Disturbance NONE = new Disturbance(0, 0, 0, 0);

    private static final Comparator<Disturbance> ORDER = Comparator.comparingInt(Disturbance::unmoved)
            .thenComparingInt(Disturbance::others)
            .thenComparingLong(Disturbance::shiftMinutes)
            .thenComparingInt(Disturbance::strangers);

    static Disturbance ofStaying(Movable visit) {
        return visit.hasTo() ? new Disturbance(1, 0, 0, 0) : NONE;
    }

    static Disturbance ofMoving(Movable visit, Placement to) {
        return ofMoving(visit, to.span().start())
                .plus(visit.isWithTheSame(to.practitionerId()) ? NONE : new Disturbance(0, 0, 0, 1));
    }

    /** The least that a move to this start disturbs. */
    static Disturbance ofMoving(Movable visit, Instant start) {
        return new Disturbance(0, visit.hasTo() ? 0 : 1, shift(visit, start), 0);
    }

    /** Minutes by which a visit starts later or earlier than before. */
    static long shift(Movable visit, Instant start) {
        return Duration.between(visit.before().span().start(), start).abs().toMinutes();
    }

    Disturbance plus(Disturbance other) {
        return new Disturbance(
                unmoved + other.unmoved,
                others + other.others,
                shiftMinutes + other.shiftMinutes,
                strangers + other.strangers);
    }

    boolean isLessThan(Disturbance other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Disturbance other) {
        return ORDER.compare(this, other);
    }
}
