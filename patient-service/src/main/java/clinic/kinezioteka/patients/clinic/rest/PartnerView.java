package clinic.kinezioteka.patients.clinic.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.clinic.Partner;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Partner", description = "A clinic outside the network that refers patients.")
public record PartnerView(
        @Schema(description = "The partner.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Public name.", required = true) String name,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned {

    public PartnerView(Partner partner) {
        this(partner.id(), partner.version(), partner.details().name(), partner.updatedAt());
    }
}
