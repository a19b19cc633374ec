package clinic.kinezioteka.programmes.protocol;

import static clinic.kinezioteka.programmes.protocol.AssessmentKind.LASEGUE;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.MOBILITY;
import static clinic.kinezioteka.programmes.protocol.DueAssessment.of;
import static clinic.kinezioteka.programmes.protocol.DueAssessment.tension;

import clinic.kinezioteka.programmes.catalogue.Region;
import java.util.List;
import java.util.Set;

/** The nerve tests due in a region; NERI and FEMORAL_STRETCH (roots L2–L4) are optional and never due by themselves. */
final class NerveTests {

    private static final Set<String> OF_THE_ARM = Set.of("SPURLING", "UPPER_LIMB_TENSION", "DISTRACTION", "ROTATION");
    private static final Set<String> OF_THE_LEG = Set.of("SLUMP", "BONNET", "NERI", "FEMORAL_STRETCH");

    private NerveTests() {}

    static List<DueAssessment> dueIn(Region region) {
        return switch (region) {
            case LUMBAR, MIDDLE, LOWER -> List.of(of(LASEGUE), tension("SLUMP"));
            case UPPER -> List.of(of(LASEGUE), tension("SLUMP"), tension("BONNET"));
            case CERVICAL ->
                List.of(
                        tension("SPURLING"),
                        tension("UPPER_LIMB_TENSION"),
                        tension("DISTRACTION"),
                        tension("ROTATION"));
            case THORACIC -> List.of(tension("SLUMP"), new DueAssessment(MOBILITY, "CHEST_EXPANSION"));
        };
    }

    /** The tension tests that can be made in a region, due or not. */
    static Set<String> possibleIn(Region region) {
        return switch (region) {
            case CERVICAL -> OF_THE_ARM;
            case THORACIC -> Set.of("SLUMP");
            case LUMBAR, UPPER, MIDDLE, LOWER -> OF_THE_LEG;
        };
    }
}
