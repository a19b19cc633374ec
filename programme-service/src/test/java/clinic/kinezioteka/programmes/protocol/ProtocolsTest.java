package clinic.kinezioteka.programmes.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.catalogue.Region;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LUMBAR   | 1 | VAS FUNCTION LASEGUE SLUMP MUSCLE_TONE MOBILITY
                    MIDDLE   | 1 | VAS FUNCTION LASEGUE SLUMP MUSCLE_TONE MOBILITY
                    LOWER    | 1 | VAS FUNCTION LASEGUE SLUMP MUSCLE_TONE MOBILITY
                    UPPER    | 1 | VAS FUNCTION LASEGUE SLUMP BONNET MUSCLE_TONE MOBILITY
                    CERVICAL | 1 | VAS FUNCTION SPURLING UPPER_LIMB_TENSION DISTRACTION ROTATION MUSCLE_TONE MOBILITY
                    THORACIC | 1 | VAS FUNCTION SLUMP CHEST_EXPANSION MUSCLE_TONE MOBILITY
                    LUMBAR   | 2 | VAS FUNCTION EMG STRENGTH POSTURE GAIT
                    CERVICAL | 2 | VAS FUNCTION EMG STRENGTH POSTURE GAIT
                    LUMBAR   | 3 | VAS FUNCTION LASEGUE SLUMP GAIT EMG STRENGTH SELF_CONTROL
                    UPPER    | 3 | VAS FUNCTION LASEGUE SLUMP BONNET GAIT EMG STRENGTH SELF_CONTROL
                    """)
    void asksAtTheControlForTheModulesOwn(Region region, int module, String due) {
        List<String> expected = Arrays.asList(due.strip().split(" "));
        List<DueAssessment> control = Protocols.usualControl(region, module);
        assertThat(named(Protocols.protocolOf(control, VisitKind.DOCTOR_CONTROL)))
                .containsExactlyElementsOf(expected);
        assertThat(named(Protocols.protocolOf(control, VisitKind.DOCTOR_FINAL)))
                .startsWith(expected.toArray(String[]::new))
                .endsWith("NEURO")
                .hasSize(expected.size() + 1);
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void asksAtTheInitialVisitForNeuroOnly(Region region) {
        assertThat(named(Protocols.protocolOf(Protocols.usualControl(region, 1), VisitKind.DOCTOR_INITIAL)))
                .containsExactly("NEURO");
    }

    @ParameterizedTest
    @EnumSource(names = {"SESSION", "CONSULTATION", "DOCTOR_REVIEW"})
    void asksForNothingAtOtherVisits(VisitKind kind) {
        assertThat(Protocols.protocolOf(Protocols.usualControl(Region.LUMBAR, 1), kind))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void asksForNothingThatARegionCannotAnswer(Region region) {
        for (int module = 1; module <= 3; module++) {
            assertThat(Protocols.usualControl(region, module)).allMatch(due -> due.fits(region));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    CERVICAL, LASEGUE, -
                    THORACIC, LASEGUE, -
                    CERVICAL, TENSION_TEST, SLUMP
                    LUMBAR, TENSION_TEST, SPURLING
                    LUMBAR, TENSION_TEST, -
                    THORACIC, TENSION_TEST, BONNET
                    LUMBAR, VAS, SLUMP
                    LUMBAR, MOBILITY, SLUMP
                    """)
    void knowsWhatARegionCannotAnswer(Region region, AssessmentKind kind, @Nullable String test) {
        assertThat(new DueAssessment(kind, test).fits(region)).isFalse();
    }

    private static List<String> named(List<DueAssessment> due) {
        return due.stream()
                .map(one -> one.test() == null ? one.kind().name() : one.test())
                .toList();
    }
}
