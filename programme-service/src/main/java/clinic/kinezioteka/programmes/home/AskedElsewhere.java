package clinic.kinezioteka.programmes.home;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exercise that is to be done once, though two programmes of the patient plan it. */
@Schema(
        name = "HomeExerciseElsewhere",
        description = "An exercise of the plan that an earlier programme of the patient asks for that day.")
public record AskedElsewhere(
        @Schema(description = "Code of the catalogue.", required = true, examples = "POSTURE_CORRECTION")
                String exercise,
        @Schema(
                        description = "The programme that asks for it, and shows what is left of it.",
                        required = true,
                        examples = "019a1200-0003-7000-8000-000000000001")
                UUID programmeId) {}
