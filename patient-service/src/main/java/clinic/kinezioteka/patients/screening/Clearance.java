package clinic.kinezioteka.patients.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the answers permit to plan: each is true only when all questions of its kind were asked and answered no.
 */
@Embeddable
@Schema(name = "ScreeningClearance", description = "What the screening permits to plan.")
public record Clearance(
        @Schema(description = "No cord sign; with the next one, cervical traction may be planned.", required = true)
                @Column(name = "cervical_cord_negative")
                boolean cervicalCordNegative,
        @Schema(description = "No vascular sign of the neck.", required = true)
                @Column(name = "cervical_vascular_negative")
                boolean cervicalVascularNegative,
        @Schema(
                        description = "A visceral cause is excluded: hangs may be planned in a thoracic episode.",
                        required = true)
                @Column(name = "visceral_cause_excluded")
                boolean visceralCauseExcluded) {

    /** Nothing was asked yet. */
    public static final Clearance NOTHING = new Clearance(false, false, false);
}
