package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.clinic.Clinics;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.redflag.KnownFlags;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.visit.Visit;
import clinic.kinezioteka.assessments.visit.Visits;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses a measurement that is not one of its patient's episode, its visit and its time, recorded or corrected. */
@ApplicationScoped
class RequireFit {

    private final Visits visits;
    private final References references;
    private final Clinics clinics;
    private final Standards standards;
    private final KnownFlags flags;
    private final Clock clock;

    RequireFit(
            Visits visits, References references, Clinics clinics, Standards standards, KnownFlags flags, Clock clock) {
        this.visits = visits;
        this.references = references;
        this.clinics = clinics;
        this.standards = standards;
        this.flags = flags;
        this.clock = clock;
    }

    void require(NewAssessment made, Episode episode) {
        requireReferences(made.patientId(), made.visitId(), episode);
        made.measurement().fit(episode.complaint(), standards);
    }

    /** Fails when it lies before the episode or in the future. */
    void requireTime(Instant performedAt, Episode episode) {
        Instant start = episode.startedOn().atStartOfDay(clinics.zone()).toInstant();
        if (performedAt.isBefore(start) || performedAt.isAfter(clock.instant())) {
            throw new RuleBroken("validation", "The time of the measurement lies outside of the episode.")
                    .violation("performedAt", "must be from the episode's start to now");
        }
    }

    /** Fails when the test is not done while a sign of the spinal cord is open, and one is. */
    void requireFreeCord(Measurement measurement, UUID patientId) {
        if (measurement.needsFreeCord() && flags.hasOpenCordSign(patientId)) {
            throw new Conflict("cord-signs-open", "This test is not done while a sign of the spinal cord is open.");
        }
    }

    void requireReferences(UUID patientId, @Nullable UUID visitId, Episode episode) {
        Optional<Visit> visit = Optional.ofNullable(visitId).map(visits::referred);
        boolean merging = episode.wasOf(patientId)
                || visit.filter(known -> known.disagreesAbout(episode.patientId(), episode.id()))
                        .isPresent();
        if (merging) {
            throw references.notKnownYet("patientId");
        }
        if (!episode.patientId().equals(patientId)) {
            throw references.mayBeOnItsWay(patientId, "patients.v1")
                    ? references.notKnownYet("patientId")
                    : new RuleBroken("unknown-reference", "The episode is not one of this patient.")
                            .violation("patientId", "must be the patient of the episode");
        }
        if (visit.filter(known -> !known.belongsTo(patientId, episode.id())).isPresent()) {
            throw new RuleBroken("unknown-reference", "The visit is not one of this episode.")
                    .violation("visitId", "must be a visit of the episode");
        }
    }
}
