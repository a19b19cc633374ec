package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.protocol.DueAssessment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is known of the protocol of a visit; told by the feature that hears of assessments. */
public interface ProtocolProgress {

    /** What is still due of a visit's protocol. */
    State of(UUID visitId, List<DueAssessment> due);

    /** @param asOf up to when assessments are known here */
    record State(List<DueAssessment> missing, Instant asOf) {}
}
