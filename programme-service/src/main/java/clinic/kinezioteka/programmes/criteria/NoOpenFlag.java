package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.NO_OPEN_RED_FLAG;

/** No open EMERGENCY or URGENT flag of the patient. */
final class NoOpenFlag implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        int open = inputs.openFlagIds().size();
        return NO_OPEN_RED_FLAG.met(open == 0, open, 0, open == 0 ? "no flag is open" : "a flag is open");
    }
}
