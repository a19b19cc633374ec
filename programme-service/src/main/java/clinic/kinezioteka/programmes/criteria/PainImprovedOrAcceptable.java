package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.PAIN_IMPROVED_OR_ACCEPTABLE;

/** The pain of the episode improved since baseline, or is acceptable at every site recorded then. */
final class PainImprovedOrAcceptable implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        return Pain.judge(PAIN_IMPROVED_OR_ACCEPTABLE, inputs, pain -> pain.isImproved() || pain.acceptable());
    }
}
