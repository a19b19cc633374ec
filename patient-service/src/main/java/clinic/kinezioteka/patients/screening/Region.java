package clinic.kinezioteka.patients.screening;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.util.Arrays;
import java.util.List;

/** Where it is, of a radiculitis along the spine, of a sciatica along the nerve. */
public enum Region {
    CERVICAL(Condition.RADICULITIS),
    THORACIC(Condition.RADICULITIS),
    LUMBAR(Condition.RADICULITIS),
    /** Buttock. */
    UPPER(Condition.SCIATICA),
    /** Thigh. */
    MIDDLE(Condition.SCIATICA),
    /** Lower leg and foot. */
    LOWER(Condition.SCIATICA);

    private final Condition condition;

    Region(Condition condition) {
        this.condition = condition;
    }

    public boolean fits(Condition other) {
        return condition == other;
    }

    /** Refuses a region that the condition does not have. */
    public void requireFit(Condition other) {
        if (!fits(other)) {
            throw new RuleBroken("region-does-not-fit", "The condition has no such region.")
                    .violation("region", "must be one of " + of(other));
        }
    }

    /** The regions that a condition may have. */
    public static List<Region> of(Condition condition) {
        return Arrays.stream(values()).filter(region -> region.fits(condition)).toList();
    }

    /** As vocabularies name it, with its condition. */
    public String inVocabularies() {
        return condition + "/" + this;
    }
}
