package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was recorded when a visit was completed. */
@Schema(name = "VisitRecord", description = "What was recorded when a visit was completed.")
public record VisitRecord(
        @Schema(description = "Exercises as they were done.", required = true) List<ExerciseDone> exercises,
        @Schema(description = "Planned exercises that were left out.", required = true) List<ExerciseNotDone> notDone,
        @Schema(description = "A doctor's advice.", required = true) List<String> recommendations,
        @Schema(description = "Decision of a DOCTOR_CONTROL.", required = true, nullable = true) @Nullable
                Decision decision,
        @Schema(description = "Free note.", required = true, nullable = true) @Nullable String note,
        @Schema(
                        description =
                                "What the module planned for a session when it was completed; null at a doctor's visit, and"
                                        + " of a session that was completed before this was kept.",
                        required = true,
                        nullable = true)
                @Nullable
                List<ExercisePlanned> planned) {

    public VisitRecord {
        exercises = List.copyOf(exercises);
        notDone = List.copyOf(notDone);
        recommendations = List.copyOf(recommendations);
        planned = planned == null ? null : List.copyOf(planned);
    }

    /** What was done in a session, where nobody decides; without the plan that it is held against. */
    public static VisitRecord ofSession(
            List<ExerciseDone> exercises,
            List<ExerciseNotDone> notDone,
            List<String> recommendations,
            @Nullable String note) {
        return new VisitRecord(exercises, notDone, recommendations, null, note, null);
    }

    /** Codes of all that was done or left out. */
    List<String> codes() {
        return Stream.concat(
                        exercises.stream().map(ExerciseDone::code),
                        notDone.stream().map(ExerciseNotDone::code))
                .toList();
    }

    /** The same beside the plan as it stands: what is changed in the plan later changes nothing here. */
    VisitRecord beside(List<PlannedExercise> plan) {
        List<ExercisePlanned> kept = plan.stream()
                .map(exercise -> new ExercisePlanned(exercise.code(), exercise.dose()))
                .toList();
        return new VisitRecord(exercises, notDone, recommendations, decision, note, kept);
    }

    /** An exercise as it was planned for a session. */
    @Schema(name = "RecordedPlan", description = "An exercise as it was planned for a session.")
    public record ExercisePlanned(
            @Schema(description = "Code of the catalogue.", required = true) String code,
            @Schema(
                            description = "Planned dose; null where the technique needs none.",
                            required = true,
                            nullable = true)
                    @Nullable
                    Dose dose) {}

    /**
     * An exercise as it was done.
     *
     * @param quality 0 (not mastered) to 3 (flawless)
     * @param painDuring 0 to 10
     */
    @Schema(name = "RecordedExercise", description = "An exercise as it was done.")
    public record ExerciseDone(
            @Schema(description = "Code of the catalogue.", required = true) String code,
            @Schema(description = "What was done of it.", required = true) Dose dose,
            @Schema(description = "How well, 0 to 3.", required = true, nullable = true) @Nullable Integer quality,
            @Schema(description = "Pain while doing it, 0 to 10.", required = true, nullable = true) @Nullable
                    Integer painDuring) {}

    /** A planned exercise that was left out, and why. */
    @Schema(name = "RecordedOmission", description = "A planned exercise that was left out.")
    public record ExerciseNotDone(
            @Schema(description = "Code of the catalogue.", required = true) String code,
            @Schema(description = "Why.", required = true) String reason) {}

    /** What a doctor decided at a control. */
    @Schema(name = "RecordedDecision", description = "What a doctor decided at a control.")
    public record Decision(
            @Schema(description = "CONTINUE, ADJUST or REFER.", required = true) Value value,
            @Schema(description = "Why.", required = true) String reason) {

        /** CONTINUE as planned, ADJUST the plan, REFER elsewhere. */
        public enum Value {
            CONTINUE,
            ADJUST,
            REFER
        }
    }
}
