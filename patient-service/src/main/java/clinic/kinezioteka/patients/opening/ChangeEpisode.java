package clinic.kinezioteka.patients.opening;

import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeEvent;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.patient.Patients;
import clinic.kinezioteka.patients.screening.ScreeningQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A doctor describes the complaint anew, or screens the patient again. */
@ApplicationScoped
public class ChangeEpisode {
    private final Episodes episodes;
    private final EpisodeRules rules;
    private final ScreeningQuestions questions;
    private final RaiseScreenedSigns raising;
    private final Diagnoses diagnoses;
    private final Patients patients;
    private final Clinics clinics;
    private final Event<EpisodeEvent> events;
    private final Clock clock;

    ChangeEpisode(
            Episodes episodes,
            EpisodeRules rules,
            ScreeningQuestions questions,
            RaiseScreenedSigns raising,
            Diagnoses diagnoses,
            Patients patients,
            Clinics clinics,
            Event<EpisodeEvent> events,
            Clock clock) {
        this.episodes = episodes;
        this.rules = rules;
        this.questions = questions;
        this.raising = raising;
        this.diagnoses = diagnoses;
        this.patients = patients;
        this.clinics = clinics;
        this.events = events;
        this.clock = clock;
    }

    /** Signs that were not there at the screening before are raised as red flags. */
    @Transactional
    public Screened change(Episode episode, EpisodeDetails details) {
        patients.lock(episode.patientId());
        Instant now = clock.instant();
        EpisodeDetails before = episode.details();
        rules.requireSameCourse(before, details);
        rules.require(details, LocalDate.ofInstant(now, clinics.zoneOf(episode.clinicId())));
        episode.change(
                details,
                questions.clearance(details.region(), details.screening().answers()),
                now);
        episodes.flush();
        events.fire(new EpisodeEvent.Updated(episode));
        List<String> known = before.screening().positive();
        List<String> found = details.screening().positive().stream()
                .filter(code -> !known.contains(code))
                .toList();
        return new Screened(episode, raising.raise(episode, found), diagnoses.warnings(details));
    }
}
