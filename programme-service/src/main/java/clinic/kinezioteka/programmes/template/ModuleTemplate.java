package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.WindowDays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a template version plans for one module.
 *
 * @param number 1–3
 * @param goal what the module is for
 * @param sessionsPerHalf sessions before, and again after, the DOCTOR_CONTROL
 * @param exercises codes of the catalogue
 * @param keyPatterns movement patterns whose repetitions the gates count
 */
public record ModuleTemplate(
        @Schema(description = "1 to 3, in the order in which they run.", required = true, examples = "1") int number,
        @Schema(
                        description = "What the module is for.",
                        required = true,
                        examples = "Relieve compression of the nerve roots")
                String goal,
        @Schema(description = "Sessions before, and again after, the control.", required = true, examples = "6")
                int sessionsPerHalf,
        @Schema(description = "Days from DOCTOR_INITIAL to DOCTOR_FINAL.", required = true) WindowDays windowDays,
        @Schema(description = "Codes of the catalogue.", required = true) List<String> exercises,
        @Schema(description = "Movement patterns whose repetitions the gates count.", required = true)
                List<String> keyPatterns) {}
