package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.SELF_CONTROL_COMPLETE;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.SELF_CONTROL;

import clinic.kinezioteka.programmes.assessment.Derived;
import java.util.List;

/** The patient has every skill of self-control on the checklist. */
final class SelfControlComplete implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        return SELF_CONTROL_COMPLETE.withoutReading(inputs, SELF_CONTROL).orElseGet(() -> inputs.of(SELF_CONTROL)
                .reduce((earlier, later) -> later)
                .map(latest -> judge(latest.derived()))
                .orElseThrow());
    }

    private static Criterion judge(Derived derived) {
        List<String> missing = derived.missing() == null ? List.of() : derived.missing();
        boolean complete = Boolean.TRUE.equals(derived.complete());
        return SELF_CONTROL_COMPLETE.met(
                complete, missing.size(), 0, complete ? "every skill is there" : "skills are missing");
    }
}
