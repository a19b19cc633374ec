package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.visit.VisitRecord;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExerciseDone;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExerciseNotDone;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExercisePlanned;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exercise of a session that is over: what was planned and what was done, side by side. */
@Schema(name = "ExerciseOfSession", description = "What was planned of an exercise, and what was done, side by side.")
public record SessionExercise(
        @Schema(description = "Code of the catalogue.", required = true) String code,
        @Schema(description = "What came of it.", required = true) Outcome outcome,
        @Schema(
                        description = "Dose that was planned when the session was completed; null beyond the plan.",
                        required = true,
                        nullable = true)
                @Nullable
                Dose plannedDose,
        @Schema(description = "Dose that was done; null where it was left out.", required = true, nullable = true)
                @Nullable
                Dose doneDose,
        @Schema(description = "How well it was done, 0 to 3.", required = true, nullable = true) @Nullable
                Integer quality,
        @Schema(description = "Pain while doing it, 0 to 10.", required = true, nullable = true) @Nullable
                Integer painDuring,
        @Schema(description = "Why it was left out.", required = true, nullable = true) @Nullable String reason) {

    /** DONE as planned or otherwise, LEFT_OUT with a reason, or done BEYOND_PLAN. */
    @Schema(name = "SessionExerciseOutcome", description = "DONE, LEFT_OUT with a reason, or done BEYOND_PLAN.")
    public enum Outcome {
        DONE,
        LEFT_OUT,
        BEYOND_PLAN
    }

    /** In the order of the plan, what was done beyond it last; nothing where no plan was kept. */
    static List<SessionExercise> of(VisitRecord record) {
        List<ExercisePlanned> plan = record.planned();
        if (plan == null) {
            return List.of();
        }
        List<String> planned = plan.stream().map(ExercisePlanned::code).toList();
        return Stream.concat(
                        plan.stream().map(exercise -> of(exercise, record)),
                        record.exercises().stream()
                                .filter(done -> !planned.contains(done.code()))
                                .map(done -> done(Outcome.BEYOND_PLAN, null, done)))
                .toList();
    }

    private static SessionExercise of(ExercisePlanned plan, VisitRecord record) {
        return record.exercises().stream()
                .filter(done -> done.code().equals(plan.code()))
                .findFirst()
                .map(done -> done(Outcome.DONE, plan.dose(), done))
                .orElseGet(() -> leftOut(plan, record));
    }

    private static SessionExercise done(Outcome outcome, @Nullable Dose planned, ExerciseDone done) {
        return new SessionExercise(done.code(), outcome, planned, done.dose(), done.quality(), done.painDuring(), null);
    }

    private static SessionExercise leftOut(ExercisePlanned plan, VisitRecord record) {
        String reason = record.notDone().stream()
                .filter(omitted -> omitted.code().equals(plan.code()))
                .map(ExerciseNotDone::reason)
                .findFirst()
                .orElse(null);
        return new SessionExercise(plan.code(), Outcome.LEFT_OUT, plan.dose(), null, null, null, reason);
    }
}
