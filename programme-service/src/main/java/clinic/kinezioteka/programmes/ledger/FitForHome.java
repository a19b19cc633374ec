package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What an entry of home exercise may say, when it is logged and when it is corrected. */
@ApplicationScoped
class FitForHome {

    private static final int MOST_A_DAY = 10_000;

    private final LedgerEntries entries;
    private final Exercises exercises;
    private final DayAtHome days;

    FitForHome(LedgerEntries entries, Exercises exercises, DayAtHome days) {
        this.entries = entries;
        this.exercises = exercises;
        this.days = days;
    }

    /**
     * The repetitions, under the pattern of their exercise. Fails with 422 when the exercise is none for home or the region,
     * the day lies ahead or before the episode, or the day's sum passes 10,000.
     *
     * @param replaced repetitions of that day that they stand for from now on
     */
    Repetitions require(Programme programme, LocalDate on, String code, int repetitions, long replaced) {
        Exercise exercise = exercises.named("exercise", code);
        if (!exercise.maybeDoneAtHome()
                || !exercise.fits(programme.region())
                || exercise.countedPattern().isEmpty()) {
            throw new RuleBroken("exercise-not-for-home", "The exercise is none that this patient counts at home.")
                    .violation("exercise", "must be a home exercise of the region with a movement pattern");
        }
        days.require(on, programme);
        if (entries.atHome(programme.episodeId(), on) - replaced + repetitions > MOST_A_DAY) {
            throw new RuleBroken("too-many-repetitions", "A day at home takes at most 10,000 repetitions.")
                    .violation("repetitions", "passes 10,000 for this day");
        }
        return new Repetitions(exercise.countedPattern().orElseThrow(), code, repetitions, on);
    }
}
