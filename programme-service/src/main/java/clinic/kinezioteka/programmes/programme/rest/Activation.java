package clinic.kinezioteka.programmes.programme.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Activation", description = "How a draft begins to run.")
record Activation(
        @Schema(
                        description =
                                "A completed consultation of this patient, which then stands for module 1's DOCTOR_INITIAL.",
                        nullable = true,
                        examples = "019a1200-0011-7000-8000-000000000001")
                @Nullable
                UUID consultationVisitId) {}
