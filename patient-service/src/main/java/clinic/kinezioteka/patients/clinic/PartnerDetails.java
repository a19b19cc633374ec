package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.patients.name.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a network-admin says of a partner. */
@Schema(name = "PartnerDetails", description = "A partner as the network describes it.")
public record PartnerDetails(
        @Schema(description = "Public name, 1 to 200 characters.", examples = "Partner A")
                @NotNull
                @Size(min = 1, max = 200)
                @PlainText
                String name) {}
