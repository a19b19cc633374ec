package clinic.kinezioteka.programmes.template.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.catalogue.Condition;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.template.GateThresholds;
import clinic.kinezioteka.programmes.template.ModuleTemplate;
import clinic.kinezioteka.programmes.template.Template;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Template", description = "One immutable version of the programme for a region.")
record TemplateView(
        @Schema(
                        description = "This version of the template.",
                        required = true,
                        examples = "019a1200-0003-7000-8000-000000000001")
                UUID id,
        @Schema(description = "Number of the version; never changed.", required = true, examples = "3") long version,
        @Schema(description = "Code that all versions share.", required = true, examples = "LUMBAR_STABILISATION")
                String code,
        @Schema(description = "Condition that it treats.", required = true) Condition condition,
        @Schema(description = "Region that it treats.", required = true) Region region,
        @Schema(description = "Published versions are immutable.", required = true) Status status,
        @Schema(description = "Its modules in their order.", required = true) List<ModuleTemplate> modules,
        @Schema(description = "What its gates compare with.", required = true) GateThresholds gateThresholds)
        implements Versioned {

    enum Status {
        PUBLISHED
    }

    static TemplateView of(Template template) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.code(),
                template.region().condition(),
                template.region(),
                Status.PUBLISHED,
                template.modules(),
                template.gateThresholds());
    }
}
