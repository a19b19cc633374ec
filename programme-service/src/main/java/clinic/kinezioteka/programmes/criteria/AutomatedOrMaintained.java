package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.AUTOMATED_OR_MAINTENANCE_PLAN;

/** A key pattern is automated by its repetitions, or a maintenance plan is written. */
final class AutomatedOrMaintained implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        long most = inputs.keyPatterns().stream()
                .mapToLong(pattern -> inputs.repetitions().getOrDefault(pattern, 0L))
                .max()
                .orElse(0);
        int needed = inputs.thresholds().dischargeRepetitions();
        return AUTOMATED_OR_MAINTENANCE_PLAN.met(
                most >= needed || inputs.maintenancePlan(),
                most,
                needed,
                inputs.maintenancePlan() ? "a maintenance plan is written" : "there is no maintenance plan");
    }
}
