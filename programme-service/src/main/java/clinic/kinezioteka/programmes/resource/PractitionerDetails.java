package clinic.kinezioteka.programmes.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a clinic says of a practitioner, the weekly hours apart. */
@Schema(name = "NewPractitioner", description = "A doctor or therapist.")
public record PractitionerDetails(
        @Schema(description = "Name as the clinic shows it.", required = true, examples = "Dr. Ona Jonaitė")
                @NotBlank
                @Size(max = 200)
                String displayName,
        @Schema(description = "The sub of the practitioner's token.", required = true) @NotNull UUID userId,
        @Schema(
                        description = "What the practitioner takes: DOCTOR doctor's visits, THERAPIST sessions.",
                        required = true,
                        examples = "[\"THERAPIST\"]")
                @NotEmpty
                List<@NotNull PractitionerRole> roles,
        @Schema(description = "Languages spoken, ISO 639-1.", nullable = true, examples = "[\"lt\", \"en\"]")
                @Size(max = 20)
                @Nullable
                List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,
        @Schema(
                        description =
                                "Technique families of the catalogue that the practitioner masters; absent or empty = all.",
                        nullable = true,
                        examples = "[\"TRACTION\", \"STABILISATION\"]")
                @Size(max = 50)
                @Nullable
                List<@NotNull @Pattern(regexp = "[A-Z_]{1,40}") String> skills) {}
