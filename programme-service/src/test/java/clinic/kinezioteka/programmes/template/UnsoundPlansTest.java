package clinic.kinezioteka.programmes.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a plan does not hold together is refused with its field. */
@QuarkusTest
@WithTestResource(RealServers.class)
class UnsoundPlansTest {

    private static final String UNSOUND = "template-unsound";
    private static final String NOT_ALLOWED = "exercise-not-allowed";
    private static final String CONTROL = "modules[0].controlProtocol";

    private final Authoring authoring = new Authoring(Given.id());

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areRefused(String what, Region region, String problem, String field, Consumer<ObjectNode> bending) {
        ObjectNode plan = authoring.usualPlan(region).put("region", region.name());
        bending.accept(plan);
        authoring
                .draft(plan)
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + problem), "violations.field", containsInAnyOrder(field));
    }

    static Stream<Arguments> areRefused() {
        return Stream.of(
                refused("two modules", "validation", "modules", plan -> modules(plan)
                        .remove(2)),
                refused("modules out of order", UNSOUND, "modules", UnsoundPlansTest::swapTheLast),
                refused("no goal", "validation", "modules[0].goal", plan -> module(plan, 0)
                        .put("goal", " ")),
                refused("too many sessions", "validation", "modules[0].sessionsPerHalf", plan -> module(plan, 0)
                        .put("sessionsPerHalf", 13)),
                refused(
                        "a window that ends before it begins",
                        "window-out-of-range",
                        "modules[0].windowDays.max",
                        plan -> window(plan, 49, 35)),
                refused(
                        "a window without room for rest",
                        UNSOUND,
                        "modules[0].windowDays",
                        plan -> window(plan, 14, 21)),
                refused("no exercise", "validation", "modules[0].exercises", plan -> module(plan, 0)
                        .putArray("exercises")),
                refused(
                        "an exercise that nobody knows",
                        NOT_ALLOWED,
                        "modules[0].exercises[8]",
                        plan -> add(plan, 0, "exercises", "HEADSTAND")),
                refused(
                        "an exercise of another region",
                        NOT_ALLOWED,
                        "modules[0].exercises[8]",
                        plan -> add(plan, 0, "exercises", "NECK_STRETCH")),
                refused(
                        "an exercise of another module",
                        NOT_ALLOWED,
                        "modules[0].exercises[8]",
                        plan -> add(plan, 0, "exercises", "BIOFEEDBACK")),
                refused(
                        "an exercise twice",
                        UNSOUND,
                        "modules[0].exercises",
                        plan -> add(plan, 0, "exercises", "CAT_COW")),
                refused(
                        "a key pattern that nothing trains",
                        UNSOUND,
                        "modules[1].keyPatterns",
                        plan -> add(plan, 1, "keyPatterns", "HIP_OPENING")),
                refused("a second module that counts nothing", UNSOUND, "modules[1].keyPatterns", plan -> module(
                                plan, 1)
                        .putArray("keyPatterns")),
                refused("a control without pain", UNSOUND, CONTROL, plan -> control(plan)
                        .remove(0)),
                refused("a control that asks twice", UNSOUND, CONTROL, plan -> ask(plan, "VAS", null)),
                refused("a control with NEURO", UNSOUND, CONTROL, plan -> ask(plan, "NEURO", null)),
                refused("a test of the neck", UNSOUND, CONTROL, plan -> ask(plan, "TENSION_TEST", "SPURLING")),
                refused("a share above the whole", "validation", "gateThresholds.attendedPercent", plan -> gates(plan)
                        .put("attendedPercent", 101)),
                refused(
                        "a discharge below the gate before it",
                        UNSOUND,
                        "gateThresholds.dischargeSymmetryPercent",
                        plan -> gates(plan).put("dischargeSymmetryPercent", 79)),
                refused("fewer repetitions at discharge", UNSOUND, "gateThresholds.dischargeRepetitions", plan -> gates(
                                plan)
                        .put("dischargeRepetitions", 299)),
                onTheNeck("Lasègue", UNSOUND, CONTROL, plan -> ask(plan, "LASEGUE", null)),
                onTheNeck(
                        "a roller",
                        NOT_ALLOWED,
                        "modules[0].exercises[7]",
                        plan -> add(plan, 0, "exercises", "MYOFASCIAL_RELEASE")),
                onTheNeck(
                        "a hang",
                        NOT_ALLOWED,
                        "modules[0].exercises[7]",
                        plan -> add(plan, 0, "exercises", "SPEEDIANCE_DECOMPRESSION_HANG")));
    }

    @Test
    void tellAllThatIsWrongAtOnceAndLeaveTheDraftAsItIs() {
        UUID draft = authoring.draftOf(Region.LUMBAR);
        String before = authoring.read(draft).asString();
        ObjectNode plan = authoring.planOf(draft);
        window(plan, 14, 21);
        ask(plan, "VAS", null);
        gates(plan).put("dischargeRepetitions", 1);
        authoring
                .replace(draft, "*", plan)
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "modules[0].windowDays",
                                "modules[0].controlProtocol",
                                "gateThresholds.dischargeRepetitions"));
        assertThat(authoring.read(draft).asString()).isEqualTo(before);
    }

    private static Arguments refused(String what, String problem, String field, Consumer<ObjectNode> bending) {
        return arguments(what, Region.LUMBAR, problem, field, bending);
    }

    private static Arguments onTheNeck(String what, String problem, String field, Consumer<ObjectNode> bending) {
        return arguments(what + " on the neck", Region.CERVICAL, problem, field, bending);
    }

    private static ArrayNode modules(ObjectNode plan) {
        return (ArrayNode) plan.path("modules");
    }

    private static ObjectNode module(ObjectNode plan, int position) {
        return (ObjectNode) modules(plan).get(position);
    }

    private static ObjectNode gates(ObjectNode plan) {
        return (ObjectNode) plan.path("gateThresholds");
    }

    private static ArrayNode control(ObjectNode plan) {
        return (ArrayNode) module(plan, 0).path("controlProtocol");
    }

    private static void swapTheLast(ObjectNode plan) {
        modules(plan).add(modules(plan).remove(1));
    }

    private static void window(ObjectNode plan, int min, int max) {
        module(plan, 0).putObject("windowDays").put("min", min).put("max", max);
    }

    private static void add(ObjectNode plan, int position, String list, String value) {
        ((ArrayNode) module(plan, position).path(list)).add(value);
    }

    private static void ask(ObjectNode plan, String kind, @Nullable String test) {
        control(plan).addObject().put("kind", kind).put("test", test);
    }
}
