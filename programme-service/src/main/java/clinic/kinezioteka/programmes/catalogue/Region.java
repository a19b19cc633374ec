package clinic.kinezioteka.programmes.catalogue;

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
}
