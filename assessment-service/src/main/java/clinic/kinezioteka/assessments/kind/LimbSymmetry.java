package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Involved by uninvolved side; where no single side is involved, weaker by stronger. */
final class LimbSymmetry {

    private LimbSymmetry() {}

    /** In percent, unrounded; null where the whole is nothing. */
    static @Nullable BigDecimal percent(BigDecimal left, BigDecimal right, Side involved) {
        boolean leftAbove = involved == Side.LEFT || (!involved.isOne() && left.compareTo(right) <= 0);
        BigDecimal part = leftAbove ? left : right;
        BigDecimal whole = leftAbove ? right : left;
        return whole.signum() == 0 ? null : Percent.of(part, whole);
    }

    static Strength.Band band(BigDecimal percent, Reading reading) {
        if (reading.reaches(percent, "STRENGTH_OK_FROM")) {
            return Strength.Band.OK;
        }
        return reading.reaches(percent, "STRENGTH_WATCH_FROM") ? Strength.Band.WATCH : Strength.Band.DEFICIT;
    }
}
