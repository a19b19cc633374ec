package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.correct;
import static clinic.kinezioteka.assessments.Api.record;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.Api;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was worked out by hand is what the service answers. */
@QuarkusTest
@WithTestResource(RealServers.class)
class WorkedExamplesTest {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-09-02T09:00:00+03:00");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Inject
    Upstream upstream;

    @Test
    void thereIsOneOfEachKind() throws IOException {
        assertThat(WorkedExample.all())
                .extracting(WorkedExample::kind)
                .containsExactlyElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> equalsTheAnswer() throws IOException {
        return Stream.concat(WorkedExample.all().stream(), WorkedExample.ofRedFlags().stream())
                .map(example -> DynamicTest.dynamicTest(example.kind(), () -> assertAnswered(example)));
    }

    /** The first is corrected to what it was: nothing that follows says anything else. */
    @TestFactory
    Stream<DynamicTest> saysTheSameWhenReadAnew() throws IOException {
        return Stream.concat(
                        WorkedExample.all().stream(),
                        Stream.of(strength("100.0", "80"), strength("10.0", "8"), strength("1e2", "75")))
                .map(example -> DynamicTest.dynamicTest(example.kind(), () -> assertSameAgain(example)));
    }

    private static WorkedExample strength(String left, String right) throws JsonProcessingException {
        JsonNode measurement =
                JSON.readTree("{\"kind\": \"STRENGTH\", \"muscleGroup\": \"HIP_EXTENSORS\", \"leftNewtons\": " + left
                        + ", \"rightNewtons\": " + right + "}");
        return new WorkedExample(right + " of " + left, "LUMBAR", "RIGHT", List.of(measurement), measurement);
    }

    private void assertSameAgain(WorkedExample example) {
        Case episode = upstream.open(example.region(), example.side());
        List<Map<String, Object>> measurements = Stream.concat(
                        example.recorded().stream(),
                        Stream.of(example.recorded().get(0)))
                .flatMap(one -> one instanceof ArrayNode together
                        ? StreamSupport.stream(together.spliterator(), false)
                        : Stream.of(one))
                .map(one -> JSON.convertValue(one, new TypeReference<Map<String, Object>>() {}))
                .toList();
        Map<String, String> answers = new LinkedHashMap<>();
        for (Map<String, Object> measurement : measurements) {
            String at = FIRST.plusWeeks(answers.size()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            ValidatableResponse answer = record(episode, measurement, at).statusCode(201);
            answers.put(answer.extract().path("id"), answer.extract().asString());
        }
        String first = answers.keySet().iterator().next();
        correct(first, measurements.get(0)).statusCode(200);
        answers.remove(first);
        answers.forEach((later, answered) -> assertThat(as(Tokens.doctor())
                        .get(Api.ASSESSMENTS + "/" + later)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(answered));
    }

    private void assertAnswered(WorkedExample example) throws JsonProcessingException {
        Case episode = upstream.open(example.region(), example.side());
        OffsetDateTime at = FIRST;
        String answer = "";
        for (JsonNode recorded : example.recorded()) {
            if (recorded.has("cleared")) {
                clear(episode, recorded, JSON.readTree(answer));
                continue;
            }
            for (JsonNode one : recorded instanceof ArrayNode together
                    ? together
                    : JSON.createArrayNode().add(recorded)) {
                Map<String, Object> measurement = JSON.convertValue(one, new TypeReference<>() {});
                answer = record(episode, measurement, at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                        .statusCode(201)
                        .extract()
                        .asString();
            }
            at = at.plusWeeks(1);
        }
        JsonNode said = JSON.readTree(answer).path("interpretation");
        assertSame("derived", example.answer().path("derived"), said.path("derived"));
        assertThat(said.path("findings").findValuesAsText("code"))
                .containsExactlyElementsOf(JSON.convertValue(
                        example.answer().path("findings"), new TypeReference<java.util.List<String>>() {}));
        JsonNode redFlags = example.answer().path("redFlags");
        assertThat(said.path("redFlags")).hasSameSizeAs(redFlags);
        for (int index = 0; index < redFlags.size(); index++) {
            JsonNode answered = said.path("redFlags").get(index);
            redFlags.get(index).properties().forEach(one -> assertThat(answered.path(one.getKey()))
                    .isEqualTo(one.getValue()));
        }
    }

    /** A doctor reviews what the measurement before showed. */
    private void clear(Case episode, JsonNode reviewed, JsonNode measured) {
        upstream.redFlagOf(
                episode,
                "red-flag.cleared",
                reviewed.path("cleared").asText(),
                reviewed.path("series").asText(),
                UUID.fromString(measured.path("id").asText()));
    }

    /** The same fields with the same values, numbers to as many decimals as the example has. */
    private static void assertSame(String field, JsonNode byHand, JsonNode answered) {
        if (byHand.isNumber()) {
            BigDecimal expected = byHand.decimalValue();
            assertThat(answered.decimalValue().setScale(Math.max(0, expected.scale()), RoundingMode.HALF_UP))
                    .as(field)
                    .isEqualByComparingTo(expected);
        } else if (byHand.isContainerNode()) {
            assertThat(answered.size()).as(field + " " + answered).isEqualTo(byHand.size());
            byHand.properties()
                    .forEach(
                            one -> assertSame(field + "." + one.getKey(), one.getValue(), answered.path(one.getKey())));
            for (int index = 0; byHand.isArray() && index < byHand.size(); index++) {
                assertSame(field + "[" + index + "]", byHand.get(index), answered.get(index));
            }
        } else {
            assertThat(answered).as(field).isEqualTo(byHand);
        }
    }
}
