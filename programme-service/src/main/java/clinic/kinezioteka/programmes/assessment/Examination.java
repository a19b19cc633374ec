package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.programmes.protocol.DueAssessment;
import java.util.List;

/**
 * What was measured at a visit, as far as it is known here.
 *
 * @param measured the valid measurements, in the order in which they were performed
 * @param waived what a doctor waived
 * @param complete whether assessment-service said that nothing is missing
 */
public record Examination(List<Assessment> measured, List<DueAssessment> waived, boolean complete) {

    /** The measurements that count: without those that were measured again, as fully, later at this visit. */
    public List<Assessment> latest() {
        return measured.stream()
                .filter(one -> measured.stream().noneMatch(later -> later.replaces(one)))
                .toList();
    }

    /** What of the protocol is neither recorded nor waived. */
    public List<DueAssessment> missing(List<DueAssessment> due) {
        return complete
                ? List.of()
                : due.stream()
                        .filter(one ->
                                !waived.contains(one) && measured.stream().noneMatch(done -> done.fulfils(one)))
                        .toList();
    }
}
