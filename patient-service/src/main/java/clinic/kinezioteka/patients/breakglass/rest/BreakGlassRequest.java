package clinic.kinezioteka.patients.breakglass.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.patients.name.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BreakGlassRequest", description = "Whom a doctor needs to read, and why.")
record BreakGlassRequest(
        @Schema(description = "A patient of another clinic of the network.") @NotNull UUID patientId,
        @Schema(
                        description = "Why, 10 to 500 characters; the patient's clinic reads it.",
                        examples = "Brought in unconscious; we need his medication and red flags.")
                @NotBlank
                @PlainText
                @Size(min = 10, max = 500)
                String reason)
        implements AboutPatient {}
