package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.assessment.CourseRead;
import clinic.kinezioteka.assessments.consent.StatisticsConsents;
import clinic.kinezioteka.assessments.consent.StatisticsDecided;
import clinic.kinezioteka.assessments.episode.EpisodeFollowed;
import clinic.kinezioteka.assessments.programme.ProgrammeFollowed;
import clinic.kinezioteka.assessments.visit.VisitFollowed;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Keeps the outcomes with all that they rest on, in whichever order it becomes known. */
@ApplicationScoped
class FollowEpisodes {

    /** After everybody else has moved to the survivor what outcomes are read from. */
    private static final int LAST = 4000;

    private final JudgeOutcomes judging;
    private final StatisticsConsents consents;
    private final Outcomes outcomes;

    FollowEpisodes(JudgeOutcomes judging, StatisticsConsents consents, Outcomes outcomes) {
        this.judging = judging;
        this.consents = consents;
        this.outcomes = outcomes;
    }

    void on(@Observes EpisodeFollowed followed) {
        if (followed.episode().isClosed()) {
            judge(followed.episode().id());
        }
    }

    void on(@Observes VisitFollowed followed) {
        UUID episode = followed.news().episodeId();
        if (episode != null) {
            judge(episode);
        }
    }

    void on(@Observes ProgrammeFollowed followed) {
        judge(followed.episodeId());
    }

    void on(@Observes CourseRead read) {
        judge(read.episodeId());
    }

    void on(@Observes StatisticsDecided decided) {
        outcomes.exclude(decided.patientId(), decided.excluded());
    }

    /** Both records' decisions say from now on when the survivor's episodes are counted. */
    void on(@Observes @Priority(LAST) PatientsMerged merged) {
        outcomes.move(merged.duplicateId(), merged.survivorId());
        outcomes.exclude(merged.survivorId(), consents.excludedDays(merged.survivorId()));
    }

    private void judge(UUID episode) {
        judging.judge(List.of(episode));
    }
}
