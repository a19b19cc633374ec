package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
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

    private static final int MOST_A_DAY = 10_000;

    private final LedgerEntries entries;
    private final Exercises exercises;
    private final Episodes episodes;
    private final DayAtHome days;
    private final Event<RepetitionsLogged> events;
    private final Ids ids;
    private final Clock clock;

    LogHomeExercise(
            LedgerEntries entries,
            Exercises exercises,
            Episodes episodes,
            DayAtHome days,
            Event<RepetitionsLogged> events,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.exercises = exercises;
        this.episodes = episodes;
        this.days = days;
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
        Exercise exercise = exercises.named("exercise", code);
        requireForHome(exercise, programme);
        days.require(on, programme);
        if (entries.atHome(programme.episodeId(), on) + repetitions > MOST_A_DAY) {
            throw new RuleBroken("too-many-repetitions", "A day at home takes at most 10,000 repetitions.")
                    .violation("repetitions", "passes 10,000 for this day");
        }
        requireRunning(programme, episode);
        String pattern = exercise.countedPattern().orElseThrow();
        LedgerEntry entry = LedgerEntry.atHome(
                ids.next(), programme, new Repetitions(pattern, code, repetitions, on), clock.instant());
        entries.persist(entry);
        events.fire(new RepetitionsLogged(entry));
        return entry;
    }

    private static void requireForHome(Exercise exercise, Programme programme) {
        if (!exercise.maybeDoneAtHome()
                || !exercise.fits(programme.region())
                || exercise.countedPattern().isEmpty()) {
            throw new RuleBroken("exercise-not-for-home", "The exercise is none that this patient counts at home.")
                    .violation("exercise", "must be a home exercise of the region with a movement pattern");
        }
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
