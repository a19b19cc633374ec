package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
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
                String video) {

    static PlannedView of(PlannedExercise planned, @Nullable Dose lastDose) {
        return new PlannedView(planned.code(), planned.dose(), lastDose, planned.instructions(), planned.video());
    }
}
