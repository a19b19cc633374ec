package clinic.kinezioteka.programmes.programme.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Activation", description = "How a draft begins to run.")
record Activation(
        @Schema(
                        description =
                                "A completed consultation of this patient, which then stands for module 1's DOCTOR_INITIAL.",
                        nullable = true)
                @Nullable
                UUID consultationVisitId) {}
