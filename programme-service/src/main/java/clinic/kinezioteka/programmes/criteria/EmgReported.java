package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.EMG_REPORTED;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.EMG;

/** An EMG was reported: information only, never judged by the imbalance of left and right. */
final class EmgReported implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        return EMG_REPORTED
                .withoutReading(inputs, EMG)
                .orElseGet(() -> EMG_REPORTED.met(true, inputs.of(EMG).count(), 1, "reported, not judged"));
    }
}
