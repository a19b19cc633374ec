package clinic.kinezioteka.assessments.kind;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.kind.DocumentedKind.Field;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each bound of each number that the OpenAPI document tells is itself recorded, where what stands beside it allows it. */
@QuarkusTest
@WithTestResource(RealServers.class)
class AcceptedBoundsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What has to stand, or must not stand, beside a number for the other rules of its kind; fields of the whole request. */
    private static final Map<String, String> BESIDES = besides();

    @Inject
    Upstream upstream;

    @TestFactory
    Stream<DynamicTest> everyNumberOfEveryKind() throws IOException {
        JsonNode document =
                JSON.readTree(RestAssured.get("/openapi?format=json").asString());
        return Arrays.stream(Kind.values())
                .map(kind -> new DocumentedKind(kind, document))
                .flatMap(kind -> {
                    Case episode = upstream.open(kind.kind() == Kind.TENSION_TEST ? "CERVICAL" : "LUMBAR", "RIGHT");
                    return kind.numbers()
                            .map(field ->
                                    dynamicTest(kind.kind() + "/" + field, () -> takesItsBounds(kind, field, episode)));
                });
    }

    private static void takesItsBounds(DocumentedKind kind, Field field, Case episode) throws JsonProcessingException {
        ObjectNode base = kind.example();
        base.setAll((ObjectNode) JSON.readTree(BESIDES.getOrDefault(kind.kind() + "/" + field.name(), "{}")));
        for (String bound : new String[] {"minimum", "maximum"}) {
            ObjectNode request = kind.with(base, field, field.schema().path(bound));
            Submission.send(Submission.of(request, episode)).assertRecorded();
        }
    }

    private static Map<String, String> besides() {
        Map<String, String> besides = new HashMap<>();
        besides.put("TENSION_TEST/degrees", "{'test': 'ROTATION'}");
        for (String torque : List.of("leftNewtonMetres", "rightNewtonMetres")) {
            besides.put("STRENGTH/" + torque, "{'leftNewtonMetres': 50, 'rightNewtonMetres': 50}");
        }
        for (String grade : List.of("leftMrc", "rightMrc")) {
            besides.put("STRENGTH/" + grade, "{'leftMrc': 5, 'rightMrc': 5}");
        }
        for (String other :
                List.of("modifiedSchoberCentimetres", "fingerToFloorCentimetres", "chestExpansionCentimetres")) {
            besides.put("MOBILITY/" + other, "{'joint': null, 'movement': null, 'degrees': null}");
        }
        for (String surface : List.of(
                "rmsMicrovolts",
                "percentMvc",
                "mvcReferenceMicrovolts",
                "medianFrequencyHertz",
                "medianFrequencySlopeHertzPerSecond")) {
            besides.put(
                    "EMG/" + surface,
                    "{'conduction': null, 'surface': [{'muscle': 'MULTIFIDUS', 'side': 'LEFT', 'rmsMicrovolts': 50,"
                            + " 'mvcMethod': 'DYNAMOMETER', 'mvcReferenceMicrovolts': 200}]}");
        }
        besides.replaceAll((field, json) -> json.replace('\'', '"'));
        return Map.copyOf(besides);
    }
}
