package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.kind.DocumentedKind.Field;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every bound of every field of every kind, as the OpenAPI document tells them, so that a new field is among them by
 * itself: what lies beyond is refused by its name and range, what is of another type by its name, and nothing is written.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class FieldBoundsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal HUGE = new BigDecimal("1e308");

    @Inject
    Upstream upstream;

    @Inject
    EntityManager entityManager;

    @TestFactory
    Stream<DynamicNode> everyFieldOfEveryKind() throws IOException {
        JsonNode document =
                JSON.readTree(RestAssured.get("/openapi?format=json").asString());
        Case episode = upstream.open("LUMBAR", "RIGHT");
        return Arrays.stream(Kind.values())
                .map(kind -> new DocumentedKind(kind, document))
                .map(kind -> dynamicContainer(
                        kind.kind().name(),
                        Stream.concat(
                                Stream.of(dynamicTest("takes its example", () -> Submission.send(
                                                Submission.of(kind.example(), episode))
                                        .assertRecorded())),
                                kind.fields().stream()
                                        .map(field -> dynamicTest(
                                                field.toString(), () -> refusesWhatIsWrong(kind, field, episode))))));
    }

    private void refusesWhatIsWrong(DocumentedKind kind, Field field, Case episode) {
        List<Long> before = rows(episode);
        if (field.isNumber()) {
            refusesOtherNumbers(kind, field, episode);
        }
        if (field.isList()) {
            refusesOtherLengths(kind, field, episode);
        }
        if (field.isRequired()) {
            String why = field.isList() ? "must have from" : "required";
            sent(kind, field, NODES.nullNode(), episode).assertRefused(422, field.path(), why);
        }
        wrong(field).forEach(value -> sent(kind, field, value, episode).assertRefused(400, field.path(), ""));
        assertThat(rows(episode)).as("nothing is written").isEqualTo(before);
    }

    private static void refusesOtherNumbers(DocumentedKind kind, Field field, Case episode) {
        assertThat(field.schema().has("minimum") && field.schema().has("maximum"))
                .as("the document tells from where to where it may be")
                .isTrue();
        BigDecimal least = field.schema().path("minimum").decimalValue();
        BigDecimal most = field.schema().path("maximum").decimalValue();
        String range = "from " + least.toPlainString() + " to " + most.toPlainString();
        List<BigDecimal> beyond = new ArrayList<>(List.of(least.subtract(BigDecimal.ONE), most.add(BigDecimal.ONE)));
        if (!field.isInteger()) {
            beyond.addAll(List.of(
                    least.subtract(new BigDecimal("0.01")), most.add(new BigDecimal("0.01")), HUGE, HUGE.negate()));
        }
        beyond.forEach(
                value -> sent(kind, field, NODES.numberNode(value), episode).assertRefused(422, field.path(), range));
        if (field.isInteger()) {
            for (BigDecimal value : List.of(HUGE, least.add(new BigDecimal("0.5")))) {
                sent(kind, field, NODES.numberNode(value), episode).assertRefused(400, field.path(), "");
            }
        }
        if (!field.isInteger()) {
            for (String endless : List.of("1e-31", "1e-1500", "1e-20000", "1e-999999999")) {
                sent(kind, field, endless, episode).assertRefused(422, field.path(), "decimals");
            }
        }
        assertThat(sent(kind, field, "NaN", episode).status()).isEqualTo(400);
    }

    private static void refusesOtherLengths(DocumentedKind kind, Field list, Case episode) {
        assertThat(list.schema().has("maxItems"))
                .as("the document tells how long it may be")
                .isTrue();
        int most = list.schema().path("maxItems").intValue();
        sent(kind, list, kind.entries(list, most + 1), episode)
                .assertRefused(422, list.name(), "to " + most + " entries");
        if (list.schema().path("minItems").intValue() > 0) {
            sent(kind, list, NODES.arrayNode(), episode).assertRefused(422, list.name(), "to " + most + " entries");
        }
        sent(kind, list, NODES.arrayNode().addNull(), episode).assertRefused(422, list.name(), "empty entries");
        for (JsonNode entry : List.of(NODES.numberNode(1), NODES.textNode("1"), NODES.arrayNode())) {
            sent(kind, list, NODES.arrayNode().add(entry), episode).assertRefused(400, list.name() + "[0]", "");
        }
    }

    /** Of another type than the field. */
    private static Stream<JsonNode> wrong(Field field) {
        if (field.isList()) {
            return Stream.of(
                    NODES.objectNode(),
                    NODES.numberNode(1),
                    NODES.textNode(""),
                    NODES.textNode("1"),
                    NODES.booleanNode(true));
        }
        Stream<JsonNode> always =
                Stream.of(NODES.objectNode(), NODES.arrayNode().add(1));
        Stream<JsonNode> scalars = field.isText()
                ? Stream.of(NODES.numberNode(1), NODES.booleanNode(true))
                : Stream.of(NODES.textNode("NaN"), NODES.textNode("1"));
        Stream<JsonNode> others =
                field.isNumber() ? Stream.of(NODES.booleanNode(true)) : Stream.of(NODES.numberNode(1));
        return Stream.of(always, scalars, others).flatMap(one -> one);
    }

    private static Submission sent(DocumentedKind kind, Field field, JsonNode value, Case episode) {
        return Submission.send(Submission.of(kind.with(field, value), episode));
    }

    /** A number as it is written. */
    private static Submission sent(DocumentedKind kind, Field field, String literal, Case episode) {
        ObjectNode marked = Submission.of(kind.with(field, NODES.textNode("@@")), episode);
        return Submission.send(marked.toString().replace("\"@@\"", literal));
    }

    private List<Long> rows(Case episode) {
        return AsClinic.call(
                episode.clinicId(), () -> List.of(count("assessment"), count("outbox"), count("red_flag")));
    }

    private long count(String table) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }
}
