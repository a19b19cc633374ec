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
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Template",
        description = "One version of the programme for a region, the network's or the clinic's own.")
record TemplateView(
        @Schema(
                        description = "This version of the template.",
                        required = true,
                        examples = "019a1200-0003-7000-8000-000000000001")
                UUID id,
        @Schema(
                        description = "Version of this entry, as in the ETag; it grows while it is a draft.",
                        required = true,
                        examples = "1")
                long version,
        @Schema(
                        description = "Which published version it is, from 1 on; null for a draft. A programme names it"
                                + " as its templateVersion.",
                        required = true,
                        nullable = true,
                        examples = "3")
                @Nullable
                Integer number,
        @Schema(
                        description = "Code that all versions of its owner and region share.",
                        required = true,
                        examples = "CLINIC_RADICULITIS_LUMBAR")
                String code,
        @Schema(
                        description = "Clinic whose own it is; null for the network's.",
                        required = true,
                        nullable = true,
                        examples = "01900000-0000-7000-8000-000000000001")
                @Nullable
                UUID clinicId,
        @Schema(description = "Condition that it treats.", required = true) Condition condition,
        @Schema(description = "Region that it treats.", required = true) Region region,
        @Schema(description = "PUBLISHED ones never change.", required = true) Template.Status status,
        @Schema(
                        description = "Version that its draft was begun from; null where none.",
                        required = true,
                        nullable = true,
                        examples = "01900000-0000-7000-8000-0000007e0003")
                @Nullable
                UUID basedOn,
        @Schema(description = "Its modules in their order.", required = true) List<ModuleTemplate> modules,
        @Schema(description = "What its gates compare with.", required = true) GateThresholds gateThresholds)
        implements Versioned {

    static TemplateView of(Template template) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.publishedNumber().orElse(null),
                template.code(),
                template.clinicId().orElse(null),
                template.region().condition(),
                template.region(),
                template.status(),
                template.basedOn().orElse(null),
                template.modules(),
                template.gateThresholds());
    }
}
