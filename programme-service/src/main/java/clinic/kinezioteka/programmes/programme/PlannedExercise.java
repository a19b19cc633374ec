package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Dose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as planned for this patient.
 *
 * @param code of the catalogue
 * @param dose per session, null where the technique needs none
 * @param instructions the doctor's own words for this patient
 * @param video link to the patient's own technique video
 */
public record PlannedExercise(
        @Schema(description = "Code of the catalogue.", required = true, examples = "LUMBAR_STABILISATION")
                @NotBlank
                @Size(max = 60)
                String code,
        @Schema(description = "Dose of a session; null where the technique needs none.", nullable = true) @Nullable
                Dose dose,
        @Schema(
                        description = "The doctor's own words for this patient.",
                        nullable = true,
                        examples = "slowly, breathe out on effort")
                @Size(max = 2000)
                @Nullable
                String instructions,
        @Schema(
                        description = "Link to the patient's own technique video.",
                        nullable = true,
                        examples = "https://videos.example.org/corset")
                @Size(max = 500)
                @Pattern(regexp = "https://\\S+", message = "must be an https link")
                @Nullable
                String video) {

    PlannedExercise dosed(Dose other) {
        return new PlannedExercise(code, other, instructions, video);
    }
}
