package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentCorrected;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentVoided;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Corrects or voids what was recorded wrongly, also in a closed episode. The version before is kept, and the measurements
 * after it are read anew: a voided baseline passes on to the next. A red flag that was found stays until a doctor clears it.
 */
@ApplicationScoped
@Transactional
public class CorrectAssessment {

    private final Assessments assessments;
    private final ReadAssessments reading;
    private final RequireFit fit;
    private final Episodes episodes;
    private final OwnRecords own;
    private final EntityManager entityManager;
    private final Event<AssessmentEvent> events;
    private final Caller caller;
    private final Clock clock;

    CorrectAssessment(
            Assessments assessments,
            ReadAssessments reading,
            RequireFit fit,
            Episodes episodes,
            OwnRecords own,
            EntityManager entityManager,
            Event<AssessmentEvent> events,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.reading = reading;
        this.fit = fit;
        this.episodes = episodes;
        this.own = own;
        this.entityManager = entityManager;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** The measurement of this id as nobody else changes it until this transaction ends. */
    public Assessment locked(UUID id) {
        Assessment assessment = assessments.visible(id, own);
        episodes.lock(assessment.episodeId());
        try {
            entityManager.refresh(assessment);
        } catch (EntityNotFoundException purged) {
            throw new NotFound("assessment");
        }
        return assessment;
    }

    /**
     * Takes what should have been recorded.
     *
     * @throws RuleBroken when it is of another kind, or does not fit the episode, its visit or its time
     * @throws clinic.kinezioteka.defaults.failure.Conflict when it is voided, or a sign of the cord forbids what it becomes
     */
    public Assessment correct(Assessment assessment, Correction correction) {
        if (correction.measurement().kind() != assessment.kind()) {
            throw RuleBroken.validation().violation("kind", "must stay " + assessment.kind());
        }
        Episode episode = episodes.referred(assessment.episodeId());
        fit.require(correction.of(assessment), episode);
        if (correction.moves(assessment)) {
            fit.requireTime(correction.performedAt(), episode);
        }
        assessment.requireValid();
        if (!assessment.measurement().needsFreeCord()) {
            fit.requireFreeCord(correction.measurement(), assessment.patientId());
        }
        AssessmentState before = assessment.state();
        EpisodeCourse course = reading.course(assessment, episode);
        assessment.correct(correction, caller.subject(), clock.instant());
        reading.read(assessment, course);
        assessments.flush();
        events.fire(new AssessmentCorrected(assessment, before));
        reading.tellRedFlags(assessment, before.interpretation().redFlags());
        reading.readSince(earlier(before.performedAt(), assessment.performedAt()), assessment, episode);
        return assessment;
    }

    /**
     * Lets it count no more.
     *
     * @throws clinic.kinezioteka.defaults.failure.Conflict when it is voided already
     */
    public Assessment makeVoid(Assessment assessment, String reason) {
        Episode episode = episodes.referred(assessment.episodeId());
        assessment.requireValid();
        AssessmentState before = assessment.state();
        assessment.makeVoid(caller.subject(), reason, clock.instant());
        assessments.flush();
        events.fire(new AssessmentVoided(assessment, before));
        reading.readSince(before.performedAt(), assessment, episode);
        return assessment;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
