package clinic.kinezioteka.patients.opening;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.patients.complaint.Proposal;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeEvent;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Reception accepts a referral: the episode waits for a doctor, who opens it, or is closed as it is. */
@ApplicationScoped
public class ProposeEpisode {
    private final Episodes episodes;
    private final Patients patients;
    private final Event<EpisodeEvent> events;
    private final Ids ids;
    private final Clock clock;

    ProposeEpisode(Episodes episodes, Patients patients, Event<EpisodeEvent> events, Ids ids, Clock clock) {
        this.episodes = episodes;
        this.patients = patients;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Flags of the patient hold it only from its opening. */
    @Transactional
    public Episode propose(UUID patientId, Proposal proposal) {
        Patient patient = patients.lock(patientId);
        Episode episode = new Episode(ids.next(), patient.clinicId(), patientId, proposal, clock.instant());
        episodes.persistAndFlush(episode);
        events.fire(new EpisodeEvent.Proposed(episode));
        return episode;
    }
}
