package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.Region;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a template version plans: its modules, and what their gates compare with. */
@Schema(name = "TemplatePlan", description = "What a version plans.")
public record TemplatePlan(
        @Schema(description = "The modules 1, 2 and 3.", required = true) @NotNull @Size(min = 3, max = 3)
                List<@Valid @NotNull ModuleTemplate> modules,
        @Schema(description = "What its gates compare with.", required = true) @NotNull @Valid
                GateThresholds gateThresholds) {

    TemplatePlan completeIn(Region region) {
        return new TemplatePlan(
                modules.stream().map(module -> module.completeIn(region)).toList(), gateThresholds);
    }
}
