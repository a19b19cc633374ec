package clinic.kinezioteka.patients.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a patient is to be forgotten. */
@Schema(name = "ErasureRequest", description = "Why the patient is to be forgotten.")
public record ErasureWish(
        @Schema(
                        description =
                                "Why, 1 to 500 characters; kept with the erasure, so it must not name the patient, his contacts or identifiers.",
                        examples = "asked for in writing on 2026-11-20")
                @NotNull
                @Size(min = 1, max = 500)
                @Pattern(regexp = "(?s).*\\S.*", message = "must say something")
                String reason,
        @Schema(
                        description = "True to close his open episodes as STOPPED_BY_PATIENT first.",
                        defaultValue = "false",
                        nullable = true)
                @Nullable
                Boolean force) {

    boolean forced() {
        return Boolean.TRUE.equals(force);
    }
}
