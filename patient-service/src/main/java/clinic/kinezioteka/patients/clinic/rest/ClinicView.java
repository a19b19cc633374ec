package clinic.kinezioteka.patients.clinic.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.clinic.Clinic;
import clinic.kinezioteka.patients.clinic.ClinicDetails;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Clinic", description = "A clinic of the network.")
public record ClinicView(
        @Schema(description = "The clinic.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Public name.", required = true) String name,
        @Schema(description = "Postal address in one line; null when none is given.", required = true, nullable = true)
                @Nullable
                String address,
        @Schema(
                        description = "IANA time zone of its dates and opening hours.",
                        required = true,
                        examples = "Europe/Vilnius")
                String zone,
        @Schema(description = "Languages of texts for patients, ISO 639-1, the preferred one first.", required = true)
                List<String> languages,
        @Schema(description = "True for a clinic of test data.", required = true) boolean sandbox,
        @Schema(description = "Years that clinical rows are kept after the last episode closed.", required = true)
                int retentionYears,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned {

    public ClinicView(Clinic clinic) {
        this(clinic, clinic.details());
    }

    private ClinicView(Clinic clinic, ClinicDetails details) {
        this(
                clinic.id(),
                clinic.version(),
                details.name(),
                details.address(),
                details.zone(),
                details.languages(),
                details.sandbox(),
                details.retentionYears(),
                clinic.updatedAt());
    }
}
