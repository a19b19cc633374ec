package clinic.kinezioteka.patients.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The module that treatment has come to. */
@Embeddable
@Schema(name = "ModuleReached", description = "The module that treatment has come to.")
public record ModuleReached(
        @Schema(description = "Its number.", required = true, minimum = "1", maximum = "3") @Column(name = "module")
                int number,
        @Schema(description = "How far it is.", required = true)
                @Column(name = "module_stage")
                @Enumerated(EnumType.STRING)
                ModuleStage stage) {

    boolean isBeyond(ModuleReached other) {
        return number > other.number || (number == other.number && stage.compareTo(other.stage) > 0);
    }
}
