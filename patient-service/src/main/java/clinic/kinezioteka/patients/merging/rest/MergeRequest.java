package clinic.kinezioteka.patients.merging.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Merge", description = "Which record is another of the same person.")
record MergeRequest(
        @Schema(
                        description = "The record that is merged into the one of the path.",
                        examples = "019a1200-0001-7000-8000-000000000009",
                        required = true)
                @NotNull
                UUID duplicateId)
        implements AboutPatient {

    @Override
    public @Nullable UUID patientId() {
        return duplicateId;
    }
}
