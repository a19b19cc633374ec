package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.PAIN_ELIMINATED_OR_ACCEPTABLE;

/** Pain is eliminated or acceptable at every site recorded at baseline. */
final class PainEliminatedOrAcceptable implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        return Pain.judge(PAIN_ELIMINATED_OR_ACCEPTABLE, inputs, pain -> pain.eliminated() || pain.acceptable());
    }
}
