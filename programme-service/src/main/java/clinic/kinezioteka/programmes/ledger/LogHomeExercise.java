package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Enters what a patient did at home; not while all treatment is on hold. */
@ApplicationScoped
@Transactional
public class LogHomeExercise {

    private static final int MOST_A_DAY = 10_000;

    private final LedgerEntries entries;
    private final Exercises exercises;
    private final Episodes episodes;
    private final Clinics clinics;
    private final Event<RepetitionsLogged> events;
    private final Ids ids;
    private final Clock clock;

    LogHomeExercise(
            LedgerEntries entries,
            Exercises exercises,
            Episodes episodes,
            Clinics clinics,
            Event<RepetitionsLogged> events,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.exercises = exercises;
        this.episodes = episodes;
        this.clinics = clinics;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Enters the repetitions. Fails with 422 when the exercise is none for home or the region, the day lies ahead or before
     * the episode, or the day's sum passes 10,000; with 409 unless the programme is ACTIVE or COMPLETED.
     *
     * @param on the day in the clinic's zone
     * @param repetitions 1–10,000
     */
    public LedgerEntry log(Programme programme, LocalDate on, String code, int repetitions) {
        Exercise exercise = exercises.named("exercise", code);
        requireForHome(exercise, programme);
        requireDay(on, programme);
        if (entries.atHome(programme.episodeId(), on) + repetitions > MOST_A_DAY) {
            throw new RuleBroken("too-many-repetitions", "A day at home takes at most 10,000 repetitions.")
                    .violation("repetitions", "passes 10,000 for this day");
        }
        requireRunning(programme);
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

    private void requireDay(LocalDate on, Programme programme) {
        Episode episode = episodes.findById(programme.episodeId());
        if (on.isAfter(clinics.today()) || on.isBefore(episode.startedOn())) {
            throw new RuleBroken("date-out-of-range", "The day lies ahead or before the episode.")
                    .violation("date", "must be from the start of the episode to today");
        }
    }

    private static void requireRunning(Programme programme) {
        Programme.Status status = programme.status();
        if (status != Programme.Status.ACTIVE && status != Programme.Status.COMPLETED) {
            throw Conflict.wrongState(status, Programme.Status.ACTIVE, Programme.Status.COMPLETED);
        }
    }
}
