package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.Api.record;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
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
        return WorkedExample.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.kind(), () -> assertAnswered(example)));
    }

    private void assertAnswered(WorkedExample example) throws JsonProcessingException {
        Case episode = upstream.open(example.region(), example.side());
        OffsetDateTime at = FIRST;
        String answer = "";
        for (JsonNode recorded : example.recorded()) {
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
        for (String codes : new String[] {"findings", "redFlags"}) {
            assertThat(said.path(codes).findValuesAsText("code"))
                    .containsExactlyElementsOf(JSON.convertValue(
                            example.answer().path(codes), new TypeReference<java.util.List<String>>() {}));
        }
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
