package clinic.kinezioteka.programmes.home;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import java.util.OptionalLong;

/**
 * A planned exercise that is done at home, with what was done of it on the day.
 *
 * @param planned as the module plans it; the dose of a session is that of a day at home
 * @param inClinic repetitions that the day's session entered, of whichever programme of the patient
 * @param atHome repetitions logged at home, in whichever
 */
public record HomeExercise(PlannedExercise planned, Exercise exercise, long inClinic, long atHome) {

    /** Repetitions of the day's dose; empty for an exercise that the ledger does not count, or without such a dose. */
    public OptionalLong dueRepetitions() {
        int due = planned.dose() == null ? 0 : planned.dose().allRepetitions();
        return isCounted() && due > 0 ? OptionalLong.of(due) : OptionalLong.empty();
    }

    /** What is left of them; a repetition counts wherever it was done. */
    public OptionalLong remainingRepetitions() {
        OptionalLong due = dueRepetitions();
        return due.isEmpty() ? due : OptionalLong.of(Math.max(0, due.getAsLong() - inClinic - atHome));
    }

    /** Whether its repetitions enter the ledger; of the others nobody knows whether they were done. */
    boolean isCounted() {
        return exercise.countedPattern().isPresent();
    }

    boolean isDone() {
        return dueRepetitions().isPresent() ? remainingRepetitions().getAsLong() == 0 : inClinic + atHome > 0;
    }
}
