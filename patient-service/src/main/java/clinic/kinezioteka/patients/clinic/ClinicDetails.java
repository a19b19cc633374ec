package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.patients.name.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a network-admin says of a clinic. */
@Schema(name = "ClinicDetails", description = "A clinic as the network describes it.")
public record ClinicDetails(
        @Schema(description = "Public name, 1 to 200 characters.", examples = "Kinezioteka Vilnius")
                @NotNull
                @Size(min = 1, max = 200)
                @PlainText
                String name,
        @Schema(
                        description = "Postal address in one line, at most 300 characters; null when none is given.",
                        nullable = true)
                @Size(max = 300)
                @Nullable
                String address,
        @Schema(
                        description = "IANA time zone; the dates and opening hours of the clinic are local to it.",
                        examples = "Europe/Vilnius")
                @NotNull
                @IanaZone
                String zone,
        @Schema(
                        description = "Languages of texts for patients, ISO 639-1, the preferred one first; 1 to 10.",
                        examples = "[\"lt\", \"en\"]")
                @NotEmpty
                @Size(max = 10)
                List<@NotNull @Pattern(regexp = "[a-z]{2}", message = "must be an ISO 639-1 code") String> languages,
        @Schema(
                        description = "True for a clinic of test data, left out of statistics across clinics.",
                        defaultValue = "false")
                Boolean sandbox,
        @Schema(
                        description = "Years that clinical rows are kept after the last episode closed, 1 to 100.",
                        examples = "15")
                @NotNull
                @Min(1)
                @Max(100)
                Integer retentionYears) {

    public ClinicDetails {
        sandbox = sandbox != null && sandbox;
        languages = languages == null ? List.of() : languages;
    }
}
