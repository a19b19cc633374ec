package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.assessment.Derived;
import clinic.kinezioteka.programmes.template.GateThresholds;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Each muscle group is symmetric enough, or better than at baseline by the template's points; compared unrounded. */
final class LimbSymmetryRestored implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        GateThresholds thresholds = inputs.thresholds();
        return LimbSymmetry.judge(inputs, derived -> asked(derived, thresholds));
    }

    private static LimbSymmetry.Asked asked(Derived derived, GateThresholds thresholds) {
        BigDecimal enough = thresholds.symmetryPercent();
        BigDecimal symmetry = derived.symmetryPercent();
        BigDecimal baseline = derived.baselineSymmetryPercent();
        if (symmetry == null || baseline == null || symmetry.compareTo(enough) >= 0) {
            return new LimbSymmetry.Asked(enough, "");
        }
        BigDecimal gain = thresholds.symmetryGainPoints();
        boolean gained = symmetry.subtract(baseline).compareTo(gain) >= 0;
        String reason = ", %s at baseline: %s"
                .formatted(
                        plain(baseline.setScale(1, RoundingMode.HALF_UP)),
                        gained
                                ? plain(gain) + " points better or more"
                                : "less than " + plain(gain) + " points better");
        return new LimbSymmetry.Asked(gained ? baseline.add(gain) : enough, reason);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
