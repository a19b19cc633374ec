package clinic.kinezioteka.programmes.episode;

import clinic.kinezioteka.programmes.catalogue.Contraindication;
import jakarta.persistence.Embeddable;

/**
 * What the screening of this episode allows to be planned.
 *
 * @param cervicalCordNegative no sign of the cord: with the next one, traction of the neck may be planned
 * @param cervicalVascularNegative no sign of the vessels of the neck
 * @param visceralCauseExcluded hangs may be planned in a thoracic episode
 */
@Embeddable
public record Screening(boolean cervicalCordNegative, boolean cervicalVascularNegative, boolean visceralCauseExcluded) {

    public boolean isCervicalNegative() {
        return cervicalCordNegative && cervicalVascularNegative;
    }

    /** Whether it was asked for and not found; most of what speaks against an exercise no screening asks for. */
    public boolean excludes(Contraindication contraindication) {
        return switch (contraindication) {
            case CORD_SIGNS -> cervicalCordNegative;
            case VERTEBRAL_ARTERY -> cervicalVascularNegative;
            case VISCERAL_CAUSE -> visceralCauseExcluded;
            default -> false;
        };
    }
}
