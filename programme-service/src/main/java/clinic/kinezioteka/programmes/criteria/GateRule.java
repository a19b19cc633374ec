package clinic.kinezioteka.programmes.criteria;

/** One criterion of a gate: a pure function of what the gate knows. */
@FunctionalInterface
interface GateRule {

    Criterion judge(GateInputs inputs);
}
