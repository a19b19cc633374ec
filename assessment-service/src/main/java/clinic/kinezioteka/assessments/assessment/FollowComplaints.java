package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.episode.EpisodeFollowed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reads the measurements of an episode anew when its side, region or condition became another. */
@ApplicationScoped
class FollowComplaints {

    /** Before anybody else reads what the measurements say. */
    private static final int FIRST = 1000;

    private final ReadAssessments reading;

    FollowComplaints(ReadAssessments reading) {
        this.reading = reading;
    }

    void on(@Observes @Priority(FIRST) EpisodeFollowed followed) {
        if (followed.complaintChanged()) {
            reading.readAll(followed.episode());
        }
    }
}
