package clinic.kinezioteka.programmes.criteria;

import java.math.BigDecimal;

/** Each muscle group is as symmetric as discharge asks; compared unrounded. */
final class LimbSymmetryAtDischarge implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        BigDecimal needed = inputs.thresholds().dischargeSymmetryPercent();
        return LimbSymmetry.judge(inputs, derived -> new LimbSymmetry.Asked(needed, ""));
    }
}
