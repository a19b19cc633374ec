package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.assessment.Derived;
import clinic.kinezioteka.programmes.template.GateThresholds;
import java.math.BigDecimal;

/** Each muscle group is symmetric enough, or better than at baseline by the template's points; compared unrounded. */
final class LimbSymmetryRestored implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        GateThresholds thresholds = inputs.thresholds();
        return LimbSymmetry.judge(inputs, thresholds.symmetryPercent(), derived -> isRestored(derived, thresholds));
    }

    private static boolean isRestored(Derived derived, GateThresholds thresholds) {
        BigDecimal symmetry = derived.symmetryPercent();
        BigDecimal baseline = derived.baselineSymmetryPercent();
        if (symmetry == null) {
            return false;
        }
        return symmetry.compareTo(thresholds.symmetryPercent()) >= 0
                || (baseline != null && symmetry.subtract(baseline).compareTo(thresholds.symmetryGainPoints()) >= 0);
    }
}
