package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.visit.Progression;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exercise that a session is to do. */
@Schema(name = "ExerciseOfVisit", description = "An exercise planned for a session.")
public record PlannedView(
        @Schema(description = "Code of the catalogue.", required = true) String code,
        @Schema(description = "Planned dose.", required = true, nullable = true) @Nullable Dose dose,
        @Schema(description = "Dose last done in this programme.", required = true, nullable = true) @Nullable
                Dose lastDose,
        @Schema(description = "The doctor's words for this patient.", required = true, nullable = true) @Nullable
                String instructions,
        @Schema(description = "The patient's own technique video.", required = true, nullable = true) @Nullable
                String video,
        @Schema(
                        description =
                                "What a rule proposes for it, from quality and pain of the last sessions; null once the"
                                        + " visit, the module or the programme is over.",
                        required = true,
                        nullable = true)
                @Nullable
                Progression progression) {

    static PlannedView of(PlannedExercise planned, @Nullable Dose lastDose, @Nullable Progression progression) {
        return new PlannedView(
                planned.code(), planned.dose(), lastDose, planned.instructions(), planned.video(), progression);
    }
}
