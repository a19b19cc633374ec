package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.catalogue.WindowDays;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a template version plans for one module.
 *
 * @param number 1–3
 * @param goal what the module is for
 * @param sessionsPerHalf sessions before, and again after, the DOCTOR_CONTROL, 1–12
 * @param exercises codes of the catalogue
 * @param keyPatterns movement patterns whose repetitions the gates count
 * @param controlProtocol what is assessed at the DOCTOR_CONTROL, and with NEURO at the DOCTOR_FINAL
 */
public record ModuleTemplate(
        @Schema(description = "1 to 3, in the order in which they run.", required = true, examples = "1")
                @Min(1)
                @Max(3)
                int number,
        @Schema(
                        description = "What the module is for.",
                        required = true,
                        examples = "Relieve compression of the nerve roots")
                @NotBlank
                @Size(max = 500)
                String goal,
        @Schema(
                        description = "Sessions before, and again after, the control, 1 to 12.",
                        required = true,
                        examples = "6")
                @Min(1)
                @Max(12)
                int sessionsPerHalf,
        @Schema(description = "Days from DOCTOR_INITIAL to DOCTOR_FINAL.", required = true) @NotNull
                WindowDays windowDays,
        @Schema(
                        description = "Codes of the catalogue, each once.",
                        required = true,
                        examples = "[\"LUMBAR_STABILISATION\"]")
                @NotNull
                @Size(min = 1, max = 40)
                List<@NotBlank @Size(max = 60) String> exercises,
        @Schema(
                        description = "Movement patterns whose repetitions the gates count.",
                        required = true,
                        examples = "[\"LUMBAR_STABILISATION\"]")
                @NotNull
                @Size(max = 10)
                List<@NotBlank @Size(max = 60) String> keyPatterns,
        @Schema(
                        description = "What is assessed at the control, and with NEURO at the final visit; in a request"
                                + " null or absent = what is usual in the region. An answer always has it.",
                        nullable = true)
                @Size(min = 1, max = 20)
                @Nullable
                List<@Valid @NotNull DueAssessment> controlProtocol) {

    /** What is assessed at its control in a plan of this region. */
    public List<DueAssessment> controlIn(Region region) {
        return controlProtocol == null ? Protocols.usualControl(region, number) : controlProtocol;
    }

    /** The same with nothing left to what is usual. */
    ModuleTemplate completeIn(Region region) {
        return new ModuleTemplate(number, goal, sessionsPerHalf, windowDays, exercises, keyPatterns, controlIn(region));
    }
}
