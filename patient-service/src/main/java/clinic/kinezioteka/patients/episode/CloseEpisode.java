package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.function.FunctionReports;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A doctor ends an episode, early or with its goals met, or one that was only proposed. */
@ApplicationScoped
public class CloseEpisode {
    private final Episodes episodes;
    private final FunctionReports functions;
    private final Patients patients;
    private final Clinics clinics;
    private final Event<EpisodeEvent> events;
    private final Clock clock;

    CloseEpisode(
            Episodes episodes,
            FunctionReports functions,
            Patients patients,
            Clinics clinics,
            Event<EpisodeEvent> events,
            Clock clock) {
        this.episodes = episodes;
        this.functions = functions;
        this.patients = patients;
        this.clinics = clinics;
        this.events = events;
        this.clock = clock;
    }

    /** Work status and analgesics that are not told are those of the last FUNCTION, else unknown. */
    @Transactional
    public Episode close(Episode episode, Closing closing) {
        patients.lock(episode.patientId());
        Instant now = clock.instant();
        ZoneId zone = clinics.zoneOf(episode.clinicId());
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate begin = LocalDate.ofInstant(episode.complaint().begin(episode.recordedAt(), zone), zone);
        LocalDate closedOn = closing.closedOn() == null ? today : closing.closedOn();
        if (closedOn.isAfter(today) || closedOn.isBefore(begin)) {
            throw new RuleBroken("validation", "The request breaks a rule of its fields.")
                    .violation("closedOn", "must lie between the start of the episode and today");
        }
        episode.close(
                closing.completedBy(
                        today,
                        functions.lastWorkStatus(episode.id()).orElse(null),
                        functions.lastAnalgesics(episode.id()).orElse(null)),
                closing.analgesics() != null,
                now);
        episodes.flush();
        events.fire(new EpisodeEvent.Closed(episode));
        return episode;
    }
}
