package clinic.kinezioteka.programmes.protocol;

import static clinic.kinezioteka.programmes.protocol.AssessmentKind.EMG;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.FUNCTION;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.GAIT;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.MOBILITY;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.MUSCLE_TONE;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.NEURO;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.POSTURE;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.SELF_CONTROL;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.STRENGTH;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.VAS;

import clinic.kinezioteka.programmes.catalogue.Region;
import java.util.List;
import java.util.stream.Stream;

/** The protocol of a doctor's visit: NEURO at the initial one, the control protocol of the module, both at the final one. */
public final class Protocols {

    private Protocols() {}

    /**
     * What is due, in the order in which it is shown; nothing at sessions and free visits.
     *
     * @param control what the module asks for at its control
     */
    public static List<DueAssessment> protocolOf(List<DueAssessment> control, VisitKind kind) {
        return switch (kind) {
            case DOCTOR_INITIAL -> List.of(DueAssessment.of(NEURO));
            case DOCTOR_CONTROL -> control;
            case DOCTOR_FINAL ->
                Stream.concat(control.stream(), Stream.of(DueAssessment.of(NEURO)))
                        .toList();
            case SESSION, CONSULTATION, DOCTOR_REVIEW -> List.of();
        };
    }

    /** What a module asks for at its control unless its template says else. */
    public static List<DueAssessment> usualControl(Region region, int module) {
        return switch (module) {
            case 1 -> decompression(region);
            case 2 -> balance();
            default -> stabilisation(region);
        };
    }

    private static List<DueAssessment> decompression(Region region) {
        return together(kinds(VAS, FUNCTION), NerveTests.dueIn(region), kinds(MUSCLE_TONE, MOBILITY));
    }

    private static List<DueAssessment> balance() {
        return kinds(VAS, FUNCTION, EMG, STRENGTH, POSTURE, GAIT);
    }

    private static List<DueAssessment> stabilisation(Region region) {
        return together(kinds(VAS, FUNCTION), NerveTests.dueIn(region), kinds(GAIT, EMG, STRENGTH, SELF_CONTROL));
    }

    private static List<DueAssessment> kinds(AssessmentKind... kinds) {
        return Stream.of(kinds).map(DueAssessment::of).toList();
    }

    private static List<DueAssessment> together(
            List<DueAssessment> first, List<DueAssessment> nerveTests, List<DueAssessment> last) {
        return Stream.of(first, nerveTests, last).flatMap(List::stream).toList();
    }
}
