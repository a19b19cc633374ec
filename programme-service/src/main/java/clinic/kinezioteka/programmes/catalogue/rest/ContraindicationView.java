package clinic.kinezioteka.programmes.catalogue.rest;

import clinic.kinezioteka.programmes.catalogue.Contraindication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExerciseContraindication", description = "What speaks against an exercise.")
record ContraindicationView(
        @Schema(description = "Its code.", required = true) Contraindication code,
        @Schema(
                        description = "What it says, in the language of the answer.",
                        required = true,
                        examples = "Marked osteoporosis")
                String text) {}
