package clinic.kinezioteka.patients.opening;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeEvent;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.Patients;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.RedFlags;
import clinic.kinezioteka.patients.screening.Clearance;
import clinic.kinezioteka.patients.screening.ScreeningQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A doctor begins to treat a complaint; while a flag of the patient is open, the episode starts on hold. */
@ApplicationScoped
public class OpenEpisode {
    private final Episodes episodes;
    private final EpisodeRules rules;
    private final ScreeningQuestions questions;
    private final RaiseScreenedSigns raising;
    private final Diagnoses diagnoses;
    private final RedFlags flags;
    private final Patients patients;
    private final Clinics clinics;
    private final Event<EpisodeEvent> events;
    private final Ids ids;
    private final Clock clock;

    OpenEpisode(
            Episodes episodes,
            EpisodeRules rules,
            ScreeningQuestions questions,
            RaiseScreenedSigns raising,
            Diagnoses diagnoses,
            RedFlags flags,
            Patients patients,
            Clinics clinics,
            Event<EpisodeEvent> events,
            Ids ids,
            Clock clock) {
        this.episodes = episodes;
        this.rules = rules;
        this.questions = questions;
        this.raising = raising;
        this.diagnoses = diagnoses;
        this.flags = flags;
        this.patients = patients;
        this.clinics = clinics;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses what a doctor could not open an episode with in this clinic, before anything is done. */
    public void require(EpisodeDetails details, UUID clinicId) {
        dated(details, clinicId, clock.instant());
    }

    @Transactional
    public Screened open(UUID patientId, EpisodeDetails details) {
        Instant now = clock.instant();
        Patient patient = patients.get(patientId);
        EpisodeDetails dated = dated(details, patient.clinicId(), now);
        patients.lock(patientId);
        Episode episode = new Episode(ids.next(), patient.clinicId(), patientId, dated, clearance(dated), now);
        return begin(episode, now);
    }

    /** Opens what a referral proposed; what the doctor says counts. */
    @Transactional
    public Screened open(Episode proposed, EpisodeDetails details) {
        Instant now = clock.instant();
        EpisodeDetails dated = dated(details, proposed.clinicId(), now);
        patients.lock(proposed.patientId());
        proposed.open(dated, clearance(dated), now);
        return begin(proposed, now);
    }

    private Screened begin(Episode episode, Instant now) {
        List<UUID> holding =
                flags.holding(episode.patientId()).stream().map(RedFlag::id).toList();
        if (!holding.isEmpty()) {
            episode.heed(holding, now, now);
        }
        episodes.persistAndFlush(episode);
        events.fire(new EpisodeEvent.Opened(episode));
        EpisodeDetails details = episode.details();
        return new Screened(
                episode, raising.raise(episode, details.screening().positive()), diagnoses.warnings(details));
    }

    private EpisodeDetails dated(EpisodeDetails details, UUID clinicId, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clinics.zoneOf(clinicId));
        rules.require(details, today);
        return details.startedOn() == null ? details.startedOn(today) : details;
    }

    private Clearance clearance(EpisodeDetails details) {
        return questions.clearance(details.region(), details.screening().answers());
    }
}
