package clinic.kinezioteka.programmes.template;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan of each of the six regions, as the network sets it. */
@QuarkusTest
@WithTestResource(RealServers.class)
class SeededTemplatesTest {

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    CERVICAL | 1 | CERVICAL_TRACTION PIR_CERVICAL NECK_STRETCH DEEP_NECK_FLEXORS THORACIC_EXTENSION MANUAL_MOBILISATION POSTURE_CORRECTION | CERVICAL_STABILISATION THORACIC_MOBILITY
                    CERVICAL | 2 | DEEP_NECK_FLEXORS THORACIC_EXTENSION ASYMMETRIC_WORK MANUAL_MOBILISATION POSTURE_CORRECTION | CERVICAL_STABILISATION THORACIC_MOBILITY
                    CERVICAL | 3 | FUNCTIONAL_TRAINING SIMULATED_WORKING_POSTURE BIOFEEDBACK COMPLEX_MULTI_JOINT BREATH_MOVEMENT SELF_CORRECTION_TACTILE SELF_HELP_TRAINING POSTURE_CORRECTION | WORK_POSTURE
                    THORACIC | 1 | MYOFASCIAL_RELEASE PIR_CERVICAL CAT_COW THORACIC_EXTENSION RIB_BREATHING MANUAL_MOBILISATION POSTURE_CORRECTION | THORACIC_MOBILITY
                    THORACIC | 2 | THORACIC_EXTENSION UNSTABLE_PLATFORM ASYMMETRIC_WORK DOSED_TWISTS MANUAL_MOBILISATION POSTURE_CORRECTION | THORACIC_MOBILITY
                    THORACIC | 3 | FUNCTIONAL_TRAINING SIMULATED_WORKING_POSTURE BIOFEEDBACK COMPLEX_MULTI_JOINT BREATH_MOVEMENT SELF_CORRECTION_TACTILE SELF_HELP_TRAINING POSTURE_CORRECTION | WORK_POSTURE
                    LUMBAR   | 1 | SPEEDIANCE_DECOMPRESSION_HANG GENTLE_SPINAL_TRACTION TABLE_TRACTION MYOFASCIAL_RELEASE PIR_LUMBAR CAT_COW MANUAL_MOBILISATION POSTURE_CORRECTION |
                    LUMBAR   | 2 | LUMBAR_STABILISATION DEEP_MUSCLE_STRENGTHENING UNSTABLE_PLATFORM ASYMMETRIC_WORK DOSED_TWISTS TAPING_LUMBAR MANUAL_MOBILISATION POSTURE_CORRECTION | LUMBAR_STABILISATION
                    LUMBAR   | 3 | FUNCTIONAL_TRAINING SIMULATED_WORKING_POSTURE BIOFEEDBACK COMPLEX_MULTI_JOINT BREATH_MOVEMENT SELF_CORRECTION_TACTILE SELF_HELP_TRAINING POSTURE_CORRECTION | WORK_POSTURE
                    UPPER    | 1 | TABLE_TRACTION PELVIC_TRACTION MYOFASCIAL_RELEASE PIR_PIRIFORMIS FIGURE_FOUR_STRETCH PIRIFORMIS_STRETCH HIP_MOBILITY PELVIC_POSITIONING GLUTEAL_ACTIVATION MANUAL_MOBILISATION POSTURE_CORRECTION | GLUTEAL_ACTIVATION PELVIC_CONTROL
                    UPPER    | 2 | HIP_MOBILITY PELVIC_POSITIONING GLUTEAL_ACTIVATION UNSTABLE_PLATFORM_PELVIS ASYMMETRIC_WORK HIP_OPENING TAPING_GLUTEAL MANUAL_MOBILISATION POSTURE_CORRECTION | GLUTEAL_ACTIVATION PELVIC_CONTROL
                    UPPER    | 3 | FUNCTIONAL_TRAINING SIMULATED_WORKING_POSTURE BIOFEEDBACK COMPLEX_MULTI_JOINT BREATH_MOVEMENT SELF_CORRECTION_TACTILE SELF_HELP_TRAINING POSTURE_CORRECTION | WORK_POSTURE
                    MIDDLE   | 1 | TABLE_TRACTION PELVIC_TRACTION MYOFASCIAL_RELEASE PIR_PIRIFORMIS FIGURE_FOUR_STRETCH PIRIFORMIS_STRETCH HIP_MOBILITY PELVIC_POSITIONING GLUTEAL_ACTIVATION MANUAL_MOBILISATION POSTURE_CORRECTION | GLUTEAL_ACTIVATION PELVIC_CONTROL
                    MIDDLE   | 2 | HIP_MOBILITY PELVIC_POSITIONING GLUTEAL_ACTIVATION UNSTABLE_PLATFORM_PELVIS ASYMMETRIC_WORK HIP_OPENING TAPING_GLUTEAL MANUAL_MOBILISATION POSTURE_CORRECTION | GLUTEAL_ACTIVATION PELVIC_CONTROL
                    MIDDLE   | 3 | FUNCTIONAL_TRAINING SIMULATED_WORKING_POSTURE BIOFEEDBACK COMPLEX_MULTI_JOINT BREATH_MOVEMENT SELF_CORRECTION_TACTILE SELF_HELP_TRAINING POSTURE_CORRECTION | WORK_POSTURE
                    LOWER    | 1 | TABLE_TRACTION PELVIC_TRACTION MYOFASCIAL_RELEASE PIR_PIRIFORMIS FIGURE_FOUR_STRETCH PIRIFORMIS_STRETCH HIP_MOBILITY PELVIC_POSITIONING GLUTEAL_ACTIVATION ANKLE_MOBILITY MANUAL_MOBILISATION POSTURE_CORRECTION | GLUTEAL_ACTIVATION PELVIC_CONTROL
                    LOWER    | 2 | HIP_MOBILITY PELVIC_POSITIONING GLUTEAL_ACTIVATION UNSTABLE_PLATFORM_PELVIS ASYMMETRIC_WORK HIP_OPENING TAPING_GLUTEAL ANKLE_MOBILITY DORSIFLEXOR_STRENGTHENING MANUAL_MOBILISATION POSTURE_CORRECTION | FOOT_CONTROL GLUTEAL_ACTIVATION PELVIC_CONTROL
                    LOWER    | 3 | DORSIFLEXOR_STRENGTHENING FUNCTIONAL_TRAINING SIMULATED_WORKING_POSTURE BIOFEEDBACK COMPLEX_MULTI_JOINT BREATH_MOVEMENT SELF_CORRECTION_TACTILE SELF_HELP_TRAINING POSTURE_CORRECTION | FOOT_CONTROL WORK_POSTURE
                    """)
    void planEachModuleOfTheirRegion(Region region, int number, String exercises, String keyPatterns) {
        Map<String, Object> module = module(region, number);
        assertThat(module.get("exercises")).isEqualTo(words(exercises));
        assertThat(module.get("keyPatterns")).isEqualTo(words(keyPatterns));
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void askAtEachControlForWhatIsUsualThere(Region region) {
        for (int number = 1; number <= 3; number++) {
            List<DueAssessment> due = ((List<?>) module(region, number).get("controlProtocol"))
                    .stream().map(SeededTemplatesTest::due).toList();
            assertThat(due).isEqualTo(Protocols.usualControl(region, number));
        }
    }

    private static DueAssessment due(Object told) {
        Map<?, ?> fields = (Map<?, ?>) told;
        Object test = fields.get("test");
        return new DueAssessment(
                AssessmentKind.valueOf(fields.get("kind").toString()), test == null ? null : test.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LUMBAR | 1 | Relieve compression of the nerve roots
                    LOWER  | 1 | Relieve compression of the sciatic nerve
                    LUMBAR | 2 | Strengthen the deep stabilisers of the spine
                    LOWER  | 2 | Strengthen the deep stabilisers of the pelvis
                    LUMBAR | 3 | Consolidate the motor stereotype
                    LOWER  | 3 | Consolidate the motor stereotype
                    """)
    void tellWhatAModuleIsForByItsCondition(Region region, int number, String goal) {
        assertThat(module(region, number).get("goal").toString()).startsWith(goal);
    }

    @Test
    void haveNoHangNoRollerAndNoLasegueOnTheNeck() {
        List<String> forbidden = as(Tokens.doctor())
                .queryParam("limit", 100)
                .get("/api/v1/catalogue/exercises")
                .jsonPath()
                .getList("items.findAll { it.family in ['DECOMPRESSION', 'MYOFASCIAL_RELEASE'] }.code");
        assertThat(forbidden).isNotEmpty();
        for (int number = 1; number <= 3; number++) {
            assertThat(Collections.disjoint(
                            forbidden, (List<?>) module(Region.CERVICAL, number).get("exercises")))
                    .isTrue();
            assertThat(module(Region.CERVICAL, number).get("controlProtocol").toString())
                    .doesNotContain("LASEGUE");
        }
    }

    @Test
    void hasATemplateForEachRegion() {
        as(Tokens.doctor())
                .get("/api/v1/catalogue/templates")
                .then()
                .statusCode(200)
                .body("items.region", containsInAnyOrder("CERVICAL", "THORACIC", "LUMBAR", "UPPER", "MIDDLE", "LOWER"))
                .body("items.modules.sessionsPerHalf", everyItem(contains(6, 6, 6)))
                .body("items.modules.windowDays.min", everyItem(contains(35, 35, 35)))
                .body("items.modules.windowDays.max", everyItem(contains(49, 49, 49)))
                .body("items.find { it.region == 'LUMBAR' }.modules[1].keyPatterns", contains("LUMBAR_STABILISATION"));
    }

    @Test
    void readsOneTemplateWithItsVersionAsETag() {
        String id = as(Tokens.doctor())
                .get("/api/v1/catalogue/templates")
                .jsonPath()
                .getString("items[0].id");
        String etag = as(Tokens.doctor())
                .get("/api/v1/catalogue/templates/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(Tokens.doctor())
                .header("If-None-Match", etag)
                .get("/api/v1/catalogue/templates/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void knowsNoTemplateOfAnotherId() {
        as(Tokens.doctor())
                .get("/api/v1/catalogue/templates/" + Given.id())
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> module(Region region, int number) {
        return as(Tokens.doctor())
                .queryParam("region", region)
                .get("/api/v1/catalogue/templates")
                .jsonPath()
                .getMap("items[0].modules[" + (number - 1) + "]");
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.strip().split(" "));
    }
}
