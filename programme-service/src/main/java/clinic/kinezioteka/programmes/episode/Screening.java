package clinic.kinezioteka.programmes.episode;

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
}
