package clinic.kinezioteka.programmes.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where a condition sits. A region belongs to exactly one condition, so it determines the condition. */
public enum Region {
    CERVICAL(Condition.RADICULITIS),
    THORACIC(Condition.RADICULITIS),
    LUMBAR(Condition.RADICULITIS),
    /** The buttock. */
    UPPER(Condition.SCIATICA),
    /** The thigh. */
    MIDDLE(Condition.SCIATICA),
    /** Lower leg and foot. */
    LOWER(Condition.SCIATICA);

    private final Condition condition;

    Region(Condition condition) {
        this.condition = condition;
    }

    public Condition condition() {
        return condition;
    }

    /** All regions of these conditions. */
    public static List<Region> of(Collection<Condition> conditions) {
        return Stream.of(values())
                .filter(region -> conditions.contains(region.condition))
                .toList();
    }

    /** The regions that are left out by asking for these conditions and these regions; none asked for leaves out none. */
    public static List<Region> except(Collection<Condition> conditions, Collection<Region> regions) {
        return Stream.of(values())
                .filter(region -> (!conditions.isEmpty() && !conditions.contains(region.condition))
                        || (!regions.isEmpty() && !regions.contains(region)))
                .toList();
    }
}
