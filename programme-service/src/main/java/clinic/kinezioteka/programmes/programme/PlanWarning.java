package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Contraindication;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks against a planned exercise: it warns, and the doctor decides.
 *
 * @param exercise code of the catalogue
 * @param contraindications those of the catalogue that the screening of the episode has not excluded
 */
@Schema(name = "PlanWarning", description = "What speaks against a planned exercise; it forbids nothing.")
public record PlanWarning(
        @Schema(description = "Code of the exercise.", required = true, examples = "NECK_STRETCH") String exercise,
        @Schema(
                        description = "What the catalogue names and the screening of the episode has not excluded; the"
                                + " texts are in the catalogue.",
                        required = true)
                List<Contraindication> contraindications) {}
