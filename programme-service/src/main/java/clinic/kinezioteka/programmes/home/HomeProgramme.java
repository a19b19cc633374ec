package clinic.kinezioteka.programmes.home;

import clinic.kinezioteka.programmes.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A programme as its patient follows it at home on one day.
 *
 * @param date the day in the clinic's zone
 * @param suspendedSince when the hold began; null unless suspended, or when nobody told it
 * @param module the module that had begun last by that day; null before the first
 * @param exercises what is due; empty unless active
 * @param elsewhere what an earlier programme of the patient asks for too, and so not this one
 * @param beyondPlan repetitions of that day by exercise, of those that are not due
 * @param goals what the ledger asks of the key patterns; empty unless active
 */
public record HomeProgramme(
        Programme programme,
        LocalDate date,
        Status status,
        @Nullable Instant suspendedSince,
        @Nullable Integer module,
        List<HomeExercise> exercises,
        List<AskedElsewhere> elsewhere,
        Map<String, Long> beyondPlan,
        List<DailyGoal> goals) {

    /** Whether anything is to be done at home on a day. */
    @Schema(name = "HomeProgrammeStatus")
    public enum Status {
        /** The programme is a draft, or its first visit is still to come. */
        PLANNED,
        ACTIVE,
        /** A red flag holds the episode. */
        SUSPENDED,
        /** The episode is closed. */
        CLOSED
    }

    /** Whether something of the day is left to do; when all that is counted is done, the rest is taken as done too. */
    public boolean isOpen() {
        List<HomeExercise> counted =
                exercises.stream().filter(HomeExercise::isCounted).toList();
        return counted.isEmpty() ? !exercises.isEmpty() : !counted.stream().allMatch(HomeExercise::isDone);
    }

    /** The exercises of which something is left, or of which nobody can tell. */
    public List<HomeExercise> open() {
        return exercises.stream().filter(exercise -> !exercise.isDone()).toList();
    }
}
