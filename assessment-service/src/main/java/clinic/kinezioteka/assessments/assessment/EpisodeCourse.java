package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.episode.Complaint;
import java.util.List;
import java.util.Set;

/**
 * The measurements of one kind in an episode.
 *
 * @param known series whose deficit a doctor has reviewed and cleared
 */
record EpisodeCourse(Complaint complaint, List<Assessment> ofKind, Set<String> known) {}
