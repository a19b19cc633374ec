package clinic.kinezioteka.programmes.home.rest;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.ExerciseWords;
import clinic.kinezioteka.programmes.catalogue.TechniqueVideos;
import clinic.kinezioteka.programmes.home.HomeExercise;
import java.util.Locale;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HomeExerciseDue", description = "An exercise to do at home, with what was done of it that day.")
record HomeExerciseDue(
        @Schema(description = "Code of the catalogue.", required = true, examples = "LUMBAR_STABILISATION") String code,
        @Schema(
                        description = "Name, in the language of the answer.",
                        required = true,
                        examples = "Stabilisation of the lumbar spine (muscular corset)")
                String name,
        @Schema(
                        description = "Pattern that its repetitions count for; null when none are counted.",
                        required = true,
                        nullable = true,
                        examples = "LUMBAR_STABILISATION")
                @Nullable
                String movementPattern,
        @Schema(
                        description = "Dose of a day, that of a session; null where the plan names none.",
                        required = true,
                        nullable = true)
                @Nullable
                Dose dose,
        @Schema(
                        description = "The doctor's words for this patient.",
                        required = true,
                        nullable = true,
                        examples = "slowly, breathe out on effort")
                @Nullable
                String instructions,
        @Schema(
                        description = "How it is done, in the language of the answer.",
                        required = true,
                        examples = "Find the middle position of the low back and keep it while one leg moves slowly.")
                String technique,
        @Schema(
                        description = "The patient's own technique video, else that of the catalogue.",
                        required = true,
                        examples = "https://videos.kinezioteka.example/techniques/lumbar-stabilisation")
                String video,
        @Schema(
                        description = "Repetitions of the day's dose; null where none are counted or planned.",
                        required = true,
                        nullable = true,
                        examples = "30")
                @Nullable
                Long dueRepetitions,
        @Schema(description = "Repetitions that the day's session entered.", required = true, examples = "0")
                long doneInClinic,
        @Schema(description = "Repetitions logged at home.", required = true, examples = "10") long doneAtHome,
        @Schema(
                        description = "Repetitions left, wherever the others were done; null where none are due.",
                        required = true,
                        nullable = true,
                        examples = "20")
                @Nullable
                Long remainingRepetitions) {

    static HomeExerciseDue of(HomeExercise due, Locale language, ExerciseWords words, TechniqueVideos videos) {
        Exercise exercise = due.exercise();
        String own = due.planned().video();
        return new HomeExerciseDue(
                exercise.code(),
                words.name(exercise, language),
                exercise.countedPattern().orElse(null),
                due.planned().dose(),
                due.planned().instructions(),
                words.technique(exercise, language),
                own == null ? videos.of(exercise).toString() : own,
                orNull(due.dueRepetitions()),
                due.inClinic(),
                due.atHome(),
                orNull(due.remainingRepetitions()));
    }

    private static @Nullable Long orNull(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }
}
