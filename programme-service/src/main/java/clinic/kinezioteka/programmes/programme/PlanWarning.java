package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Contraindication;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks against a planned exercise: it warns, and the doctor decides.
 *
 * @param exercise code of the catalogue
 * @param contraindications those of the catalogue that the screening of the episode has not excluded, or that are named
 * @param named those of them for which a complaint or cause of the episode speaks
 */
@Schema(name = "PlanWarning", description = "What speaks against a planned exercise; it forbids nothing.")
public record PlanWarning(
        @Schema(description = "Code of the exercise.", required = true, examples = "NECK_STRETCH") String exercise,
        @Schema(
                        description = "What the catalogue names and the screening of the episode has not excluded, or"
                                + " `named`; the texts are in the catalogue.",
                        required = true)
                List<Contraindication> contraindications,
        @Schema(
                        description =
                                "Those of them for which a complaint or cause of the episode speaks, whatever the screening"
                                        + " found: a VISCERAL cause for VISCERAL_CAUSE. After the others nobody has asked"
                                        + " yet.",
                        required = true)
                List<Contraindication> named) {}
