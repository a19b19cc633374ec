package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.redflag.ClearedSeries;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The measurements of one kind in an episode.
 *
 * @param cleared deficits found in the episode that a doctor has reviewed and cleared
 */
record EpisodeCourse(Complaint complaint, List<Assessment> ofKind, List<ClearedSeries> cleared) {

    /** Series whose deficit is known when this is read; what was cleared of the measurement itself was new in it and stays so. */
    Set<String> knownTo(Assessment assessment) {
        Set<String> foundInIt = cleared.stream()
                .filter(one -> one.assessmentId().equals(assessment.id()))
                .map(ClearedSeries::series)
                .collect(Collectors.toSet());
        return cleared.stream()
                .map(ClearedSeries::series)
                .filter(series -> !foundInIt.contains(series))
                .collect(Collectors.toSet());
    }
}
