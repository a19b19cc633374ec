package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Enters what a patient did at home; not while all treatment is on hold. */
@ApplicationScoped
@Transactional
public class LogHomeExercise {

    private final LedgerEntries entries;
    private final Episodes episodes;
    private final FitForHome fit;
    private final Event<RepetitionsLogged> events;
    private final Ids ids;
    private final Clock clock;

    LogHomeExercise(
            LedgerEntries entries,
            Episodes episodes,
            FitForHome fit,
            Event<RepetitionsLogged> events,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.episodes = episodes;
        this.fit = fit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Enters the repetitions. Fails with 422 when the exercise is none for home or the region, the day lies ahead or before
     * the episode, or the day's sum passes 10,000; with 409 while the episode is on hold, and unless the programme is
     * ACTIVE or COMPLETED. One patient's entries wait for each other, and for a hold that arrives meanwhile.
     *
     * @param on the day in the clinic's zone
     * @param repetitions 1–10,000
     */
    public LedgerEntry log(Programme programme, LocalDate on, String code, int repetitions) {
        Episode episode = Objects.requireNonNull(episodes.locked(programme.episodeId()));
        Repetitions done = fit.require(programme, on, code, repetitions, 0);
        requireRunning(programme, episode);
        LedgerEntry entry = LedgerEntry.atHome(ids.next(), programme, done, clock.instant());
        entries.persist(entry);
        events.fire(new RepetitionsLogged(entry));
        return entry;
    }

    private static void requireRunning(Programme programme, Episode episode) {
        Programme.Status status = episode.isClosed() ? Programme.Status.CLOSED : programme.status();
        if (status == Programme.Status.DRAFT || status == Programme.Status.CLOSED) {
            throw Conflict.wrongState(status, Programme.Status.ACTIVE, Programme.Status.COMPLETED);
        }
        if (episode.status() == Episode.Status.ON_HOLD) {
            throw new Conflict("home-exercise-suspended", "Home exercise rests until a doctor has cleared the hold.");
        }
    }
}
