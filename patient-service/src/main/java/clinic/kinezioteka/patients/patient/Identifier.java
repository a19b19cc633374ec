package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.patients.name.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number by which some register knows a person; kept in upper case without spaces, so that equal ones are equal. */
@Embeddable
@Schema(name = "Identifier", description = "A number by which a register knows the person.")
public record Identifier(
        @Schema(description = "The register, 1 to 100 characters.", examples = "LT_PERSONAL_CODE")
                @Column(name = "system")
                @NotNull
                @Size(min = 1, max = 100)
                @PlainText
                String system,
        @Schema(
                        description = "The number, 1 to 100 characters; answered in upper case without spaces.",
                        examples = "38105120123")
                @Column(name = "value")
                @NotNull
                @Size(min = 1, max = 100)
                @PlainText
                String value) {

    public Identifier {
        system = system == null ? system : system.strip();
        value = value == null ? value : value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
