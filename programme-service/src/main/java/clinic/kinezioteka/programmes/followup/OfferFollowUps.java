package clinic.kinezioteka.programmes.followup;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeClosed;
import clinic.kinezioteka.programmes.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

/**
 * Offers the follow-ups of an episode when it is closed, for whatever reason: early closing is normal, and how those do
 * is as worth knowing. One whose time is already over is not offered, nor is any of a patient who was erased.
 */
@ApplicationScoped
class OfferFollowUps {

    private final FollowUps followUps;
    private final FollowUpSettings settings;
    private final Patients patients;
    private final MergedPatients merged;
    private final Event<FollowUpEvent> events;
    private final Ids ids;
    private final Clock clock;

    OfferFollowUps(
            FollowUps followUps,
            FollowUpSettings settings,
            Patients patients,
            MergedPatients merged,
            Event<FollowUpEvent> events,
            Ids ids,
            Clock clock) {
        this.followUps = followUps;
        this.settings = settings;
        this.patients = patients;
        this.merged = merged;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes EpisodeClosed closed) {
        Episode episode = closed.episode();
        UUID patientId = merged.settled(episode.patientId());
        if (!patients.isErased(patientId)) {
            LocalDate closedOn = Objects.requireNonNullElseGet(episode.closedOn(), this::today);
            settings.months().stream().distinct().forEach(months -> offer(episode, patientId, closedOn, months));
        }
    }

    private void offer(Episode episode, UUID patientId, LocalDate closedOn, int months) {
        DueWindow window = DueWindow.around(closedOn.plusMonths(months), settings.daysBefore(), settings.daysAfter());
        if (window.isOver(today()) || followUps.isOffered(episode.id(), months)) {
            return;
        }
        FollowUp followUp = new FollowUp(ids.next(), episode, patientId, months, window, clock.instant());
        followUps.persist(followUp);
        events.fire(new FollowUpEvent.Offered(followUp));
    }

    /** Within a day of the clinic's, which may not have been heard of yet. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
