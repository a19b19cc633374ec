package clinic.kinezioteka.programmes.protocol;

import static clinic.kinezioteka.programmes.protocol.AssessmentKind.LASEGUE;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.MOBILITY;
import static clinic.kinezioteka.programmes.protocol.DueAssessment.of;
import static clinic.kinezioteka.programmes.protocol.DueAssessment.tension;

import clinic.kinezioteka.programmes.catalogue.Region;
import java.util.List;

/** The nerve tests due in a region; NERI and FEMORAL_STRETCH (roots L2–L4) are optional and never due. */
final class NerveTests {

    private NerveTests() {}

    static List<DueAssessment> dueIn(Region region) {
        return switch (region) {
            case LUMBAR, MIDDLE, LOWER -> List.of(of(LASEGUE), tension("SLUMP"));
            case UPPER -> List.of(of(LASEGUE), tension("SLUMP"), tension("BONNET"));
            case CERVICAL -> List.of(
                    tension("SPURLING"), tension("UPPER_LIMB_TENSION"), tension("DISTRACTION"), tension("ROTATION"));
            case THORACIC -> List.of(tension("SLUMP"), new DueAssessment(MOBILITY, "CHEST_EXPANSION"));
        };
    }
}
