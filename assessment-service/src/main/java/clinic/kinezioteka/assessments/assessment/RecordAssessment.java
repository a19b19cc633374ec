package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentRecorded;
import clinic.kinezioteka.assessments.clinic.Clinics;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.redflag.KnownFlags;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.visit.Visit;
import clinic.kinezioteka.assessments.visit.Visits;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Records a measurement, reads it, and reads those anew that came after it. */
@ApplicationScoped
public class RecordAssessment {

    private final Assessments assessments;
    private final ReadAssessments reading;
    private final Episodes episodes;
    private final Visits visits;
    private final References references;
    private final KnownFlags flags;
    private final Clinics clinics;
    private final Standards standards;
    private final Event<AssessmentEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RecordAssessment(
            Assessments assessments,
            ReadAssessments reading,
            Episodes episodes,
            Visits visits,
            References references,
            KnownFlags flags,
            Clinics clinics,
            Standards standards,
            Event<AssessmentEvent> events,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.assessments = assessments;
        this.reading = reading;
        this.episodes = episodes;
        this.visits = visits;
        this.references = references;
        this.flags = flags;
        this.clinics = clinics;
        this.standards = standards;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records it in its episode.
     *
     * @throws RuleBroken when it does not fit the episode, its visit or its time
     * @throws Conflict when the episode is closed, a cord sign forbids the test, or a merge of the patient is not known whole
     */
    @Transactional
    public Assessment record(NewAssessment made, RecordedBy recordedBy) {
        Episode episode = episodes.referred(made.episodeId());
        requireReferences(made, episode);
        requireTime(made.performedAt(), episode);
        made.measurement().fit(episode.complaint(), standards);
        requireState(made, episode);
        Assessment assessment = new Assessment(ids.next(), tenant.clinicId(), made, recordedBy, clock.instant());
        reading.read(assessment, episode);
        assessments.persistAndFlush(assessment);
        events.fire(new AssessmentRecorded(assessment));
        reading.tellRedFlags(assessment);
        reading.readLater(assessment, episode);
        return assessment;
    }

    private void requireReferences(NewAssessment made, Episode episode) {
        Optional<Visit> visit = Optional.ofNullable(made.visitId()).map(visits::referred);
        boolean merging = episode.wasOf(made.patientId())
                || visit.filter(known -> known.disagreesAbout(episode.patientId(), episode.id()))
                        .isPresent();
        if (merging) {
            throw references.notKnownYet("patientId");
        }
        if (!episode.patientId().equals(made.patientId())) {
            throw references.mayBeOnItsWay(made.patientId(), "patients.v1")
                    ? references.notKnownYet("patientId")
                    : new RuleBroken("unknown-reference", "The episode is not one of this patient.")
                            .violation("patientId", "must be the patient of the episode");
        }
        if (visit.filter(known -> !known.belongsTo(made.patientId(), made.episodeId()))
                .isPresent()) {
            throw new RuleBroken("unknown-reference", "The visit is not one of this episode.")
                    .violation("visitId", "must be a visit of the episode");
        }
    }

    private void requireTime(Instant performedAt, Episode episode) {
        Instant start = episode.startedOn().atStartOfDay(clinics.zone()).toInstant();
        if (performedAt.isBefore(start) || performedAt.isAfter(clock.instant())) {
            throw new RuleBroken("validation", "The time of the measurement lies outside of the episode.")
                    .violation("performedAt", "must be from the episode's start to now");
        }
    }

    private void requireState(NewAssessment made, Episode episode) {
        if (episode.isClosed()) {
            throw Conflict.wrongState(episode.status(), "OPEN", "ON_HOLD");
        }
        if (made.measurement().needsFreeCord() && flags.hasOpenCordSign(made.patientId())) {
            throw new Conflict("cord-signs-open", "This test is not done while a sign of the spinal cord is open.");
        }
    }
}
