package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.programmes.catalogue.WindowDays;
import clinic.kinezioteka.programmes.programme.ModulePlan;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ModulePlan", description = "What a doctor fixes for one module.")
record ModuleRequest(
        @Schema(
                        description = "Why the plan is changed; kept with it.",
                        required = true,
                        examples = "acute case, fast response expected")
                @NotBlank
                @Size(max = 2000)
                String reason,
        @Schema(description = "Days from DOCTOR_INITIAL to DOCTOR_FINAL.", required = true) @NotNull
                WindowDays windowDays,
        @Schema(
                        description = "Sessions before, and again after, the control, 1 to 12.",
                        required = true,
                        examples = "6")
                @NotNull
                @Min(1)
                @Max(12)
                Integer sessionsPerHalf,
        @Schema(description = "The exercises of its sessions; each once.", required = true) @NotNull @Size(max = 40)
                List<@Valid @NotNull PlannedExercise> exercises) {

    ModulePlan plan() {
        return new ModulePlan(windowDays, sessionsPerHalf, exercises);
    }
}
