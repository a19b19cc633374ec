package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.consent.RemindersConsents;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.home.HomeProgramme;
import clinic.kinezioteka.programmes.home.ReadHomeProgramme;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes the reminder of a day's home exercise due, once, while something is left of it; the episode is locked, so that no hold
 * and no entry arrives meanwhile.
 */
@ApplicationScoped
class RemindOfHomeExercise {

    private final Programmes programmes;
    private final Episodes episodes;
    private final ReadHomeProgramme home;
    private final HomeReminders reminders;
    private final RemindersConsents consents;
    private final Event<ReminderEvent> events;
    private final Ids ids;

    RemindOfHomeExercise(
            Programmes programmes,
            Episodes episodes,
            ReadHomeProgramme home,
            HomeReminders reminders,
            RemindersConsents consents,
            Event<ReminderEvent> events,
            Ids ids) {
        this.programmes = programmes;
        this.episodes = episodes;
        this.home = home;
        this.reminders = reminders;
        this.consents = consents;
        this.events = events;
        this.ids = ids;
    }

    /** Whether something is left of the day, as it looks to one who locks nobody out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isLeft(UUID programmeId, LocalDate day) {
        return home.on(programmes.existing(programmeId), day).isOpen();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(UUID programmeId, LocalDate day, Instant now) {
        Programme programme = programmes.existing(programmeId);
        episodes.locked(programme.episodeId());
        if (reminders.isReminded(programmeId, day) || !consents.stands(programme.patientId(), day)) {
            return;
        }
        HomeProgramme open = home.on(programme, day);
        if (open.isOpen()) {
            HomeReminder reminder = new HomeReminder(ids.next(), programme, day, now);
            reminders.persist(reminder);
            events.fire(new ReminderEvent.HomeReminderDue(reminder, open));
        }
    }
}
