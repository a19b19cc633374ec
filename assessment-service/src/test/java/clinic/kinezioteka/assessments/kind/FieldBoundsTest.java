package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.Api.ASSESSMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.kind.DocumentedKind.Field;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DOCTOR = Tokens.doctor();
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
                                Stream.of(dynamicTest("takes its example", () -> takes(kind.example(), episode))),
                                kind.fields().stream()
                                        .map(field -> dynamicTest(
                                                field.toString(), () -> refusesWhatIsWrong(kind, field, episode))))));
    }

    private void takes(ObjectNode example, Case episode) {
        HttpResponse<String> answer = sent(example.toString(), episode);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void refusesWhatIsWrong(DocumentedKind kind, Field field, Case episode) {
        List<Long> before = rows(episode);
        if (field.isNumber()) {
            BigDecimal least = field.schema().path("minimum").decimalValue();
            BigDecimal most = field.schema().path("maximum").decimalValue();
            assertThat(field.schema().has("minimum") && field.schema().has("maximum"))
                    .as("the document tells from where to where it may be")
                    .isTrue();
            String range = "from " + least.toPlainString() + " to " + most.toPlainString();
            List<BigDecimal> beyond =
                    new ArrayList<>(List.of(least.subtract(BigDecimal.ONE), most.add(BigDecimal.ONE)));
            if (!field.isInteger()) {
                beyond.addAll(List.of(
                        least.subtract(new BigDecimal("0.01")), most.add(new BigDecimal("0.01")), HUGE, HUGE.negate()));
            }
            beyond.forEach(
                    value -> assertRefused(sent(kind, field, NODES.numberNode(value), episode), field, 422, range));
            if (!field.isInteger()) {
                for (String endless : List.of("1e-13", "1e-1500", "1e-20000", "1e-999999999")) {
                    assertRefused(sent(kind, field, endless, episode), field, 422, "decimals");
                }
            }
            if (field.isInteger()) {
                for (BigDecimal value : List.of(HUGE, least.add(new BigDecimal("0.5")))) {
                    assertRefused(sent(kind, field, NODES.numberNode(value), episode), field, 400, "");
                }
            }
            assertThat(sent(kind, field, "NaN", episode).statusCode()).isEqualTo(400);
        }
        if (field.isRequired()) {
            assertRefused(sent(kind, field, NODES.nullNode(), episode), field, 422, "required");
        }
        wrong(field).forEach(value -> assertRefused(sent(kind, field, value, episode), field, 400, ""));
        assertThat(rows(episode)).as("nothing is written").isEqualTo(before);
    }

    /** Of another type than the field. */
    private static Stream<JsonNode> wrong(Field field) {
        Stream<JsonNode> always =
                Stream.of(NODES.objectNode(), NODES.arrayNode().add(1));
        Stream<JsonNode> scalars = field.isText()
                ? Stream.of(NODES.numberNode(1), NODES.booleanNode(true))
                : Stream.of(NODES.textNode("NaN"), NODES.textNode("1"));
        Stream<JsonNode> others =
                field.isNumber() ? Stream.of(NODES.booleanNode(true)) : Stream.of(NODES.numberNode(1));
        return Stream.of(always, scalars, others).flatMap(one -> one);
    }

    private static void assertRefused(HttpResponse<String> answer, Field field, int status, String message) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(violations(answer.body())).as(answer.body()).anySatisfy(violation -> {
            assertThat(violation.field()).isEqualTo(status == 422 ? field.name() : path(field));
            assertThat(violation.message()).contains(message);
        });
    }

    private static List<Violated> violations(String problem) {
        try {
            return JSON.convertValue(JSON.readTree(problem).path("violations"), new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(problem, unreadable);
        }
    }

    private static String path(Field field) {
        StringBuilder path = new StringBuilder();
        field.parents().forEach(list -> path.append(list).append("[0]."));
        return path.append(field.name()).toString();
    }

    private static HttpResponse<String> sent(DocumentedKind kind, Field field, JsonNode value, Case episode) {
        return sent(kind.with(field, value).toString(), episode);
    }

    /** A number as it is written. */
    private static HttpResponse<String> sent(DocumentedKind kind, Field field, String literal, Case episode) {
        String written = kind.with(field, NODES.textNode("@@")).toString().replace("\"@@\"", literal);
        return sent(written, episode);
    }

    private static HttpResponse<String> sent(String example, Case episode) {
        String body = example.replaceFirst("\"patientId\":\"[^\"]*\"", "\"patientId\":\"" + episode.patientId() + "\"")
                .replaceFirst("\"episodeId\":\"[^\"]*\"", "\"episodeId\":\"" + episode.episodeId() + "\"")
                .replaceFirst("\"visitId\":\"[^\"]*\"", "\"visitId\":null");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + ASSESSMENTS))
                .header("Authorization", "Bearer " + DOCTOR)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
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

    record Violated(String field, String message) {}
}
