package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How pain stands against an earlier value, in the order of the rule. */
final class PainChange {

    private PainChange() {}

    static Change of(int before, int now, Reading reading) {
        BigDecimal fall = BigDecimal.valueOf(before - now);
        if (reading.reaches(fall.negate(), "VAS_CHANGE")) {
            return Change.WORSENED;
        }
        if (!reading.reaches(BigDecimal.valueOf(before), "VAS_CHANGE")) {
            return Change.NOT_EVALUABLE;
        }
        return reading.reaches(fall, "VAS_CHANGE")
                        && reading.reaches(Percent.of(fall, BigDecimal.valueOf(before)), "VAS_CHANGE_SHARE")
                ? Change.IMPROVED
                : Change.UNCHANGED;
    }

    /** Fall in percent of the earlier value, unrounded; null where that is 0. */
    static @Nullable BigDecimal reductionPercent(int before, int now) {
        return before == 0 ? null : Percent.of(BigDecimal.valueOf(before - now), BigDecimal.valueOf(before));
    }
}
