package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentRecorded;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records a measurement, reads it, and reads those anew that came after it. */
@ApplicationScoped
public class RecordAssessment {

    private final Assessments assessments;
    private final ReadAssessments reading;
    private final RequireFit fit;
    private final Episodes episodes;
    private final Event<AssessmentEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RecordAssessment(
            Assessments assessments,
            ReadAssessments reading,
            RequireFit fit,
            Episodes episodes,
            Event<AssessmentEvent> events,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.assessments = assessments;
        this.reading = reading;
        this.fit = fit;
        this.episodes = episodes;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records it in its episode.
     *
     * @throws clinic.kinezioteka.defaults.failure.RuleBroken when it does not fit the episode, its visit or its time
     * @throws Conflict when the episode is closed, a cord sign forbids the test, or a merge of the patient is not known whole
     */
    @Transactional
    public Assessment record(NewAssessment made, RecordedBy recordedBy) {
        Episode episode = episodes.referred(made.episodeId());
        fit.require(made, episode);
        fit.requireTime(made.performedAt(), episode);
        requireState(made, episode);
        Assessment assessment = new Assessment(ids.next(), tenant.clinicId(), made, recordedBy, clock.instant());
        reading.read(assessment, reading.course(assessment, episode));
        assessments.persistAndFlush(assessment);
        events.fire(new AssessmentRecorded(assessment));
        reading.tellRedFlags(assessment, List.of());
        reading.readSince(assessment.performedAt(), assessment, episode);
        return assessment;
    }

    /** Refuses, before anything else of it is known, a measurement of a patient, an episode or a visit that do not belong together. */
    public void requireReferences(UUID patientId, UUID episodeId, @Nullable UUID visitId) {
        fit.requireReferences(patientId, visitId, episodes.referred(episodeId));
    }

    private void requireState(NewAssessment made, Episode episode) {
        if (episode.isClosed()) {
            throw Conflict.wrongState(episode.status(), "OPEN", "ON_HOLD");
        }
        fit.requireFreeCord(made.measurement(), made.patientId());
    }
}
