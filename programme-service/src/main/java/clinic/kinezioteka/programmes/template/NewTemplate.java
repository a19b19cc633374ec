package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.Region;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft to begin: from scratch, or as another version with what is told instead. */
@Schema(name = "NewTemplate", description = "A draft from scratch, or as another version with what is told instead.")
public record NewTemplate(
        @Schema(
                        description = "Version whose plan is taken where nothing else is told.",
                        nullable = true,
                        examples = "01900000-0000-7000-8000-0000007e0003")
                @Nullable
                UUID basedOn,
        @Schema(description = "Region that it treats; needed unless it is based on another.", nullable = true) @Nullable
                Region region,
        @Schema(description = "The modules 1, 2 and 3; needed unless it is based on another.", nullable = true)
                @Size(min = 3, max = 3)
                @Nullable
                List<@Valid @NotNull ModuleTemplate> modules,
        @Schema(description = "What its gates compare with; needed unless it is based on another.", nullable = true)
                @Valid
                @Nullable
                GateThresholds gateThresholds) {}
