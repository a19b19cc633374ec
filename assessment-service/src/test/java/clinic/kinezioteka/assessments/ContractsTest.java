package clinic.kinezioteka.assessments;

import static clinic.kinezioteka.assessments.Api.dorsiflexors;
import static clinic.kinezioteka.assessments.Api.lasegue;
import static clinic.kinezioteka.assessments.Api.neuro;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.stack.testing.CommittedDocument;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is sent and served is what was promised. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ContractsTest {

    private static final String FIRST = "2026-09-02T09:00:00+03:00";
    private static final String LATER = "2026-10-20T09:00:00+03:00";

    @Inject
    Upstream upstream;

    private final KafkaProbe kafka = new KafkaProbe();

    @Test
    void servesTheDocumentThatIsCommitted() {
        CommittedDocument.assertCurrent("assessment-service");
    }

    @Test
    void tellsOfEachKindWhatWasPromised() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        List<Map<String, ?>> measurements = List.of(
                vas(78),
                Map.of("kind", "FUNCTION", "analgesics", "NONE"),
                lasegue("RIGHT", 25),
                Map.of("kind", "TENSION_TEST", "test", "SLUMP", "side", "RIGHT", "reproduced", true),
                neuro("S1", "RIGHT", 1),
                Map.of("kind", "STRENGTH", "muscleGroup", "HIP_EXTENSORS", "leftNewtons", 262, "rightNewtons", 240),
                Map.of("kind", "MUSCLE_TONE", "muscle", "PIRIFORMIS", "leftGrade", 2, "rightGrade", 3),
                Map.of("kind", "MOBILITY", "joint", "LUMBAR_SPINE", "movement", "FLEXION", "degrees", 50),
                Api.hReflexes(),
                Map.of("kind", "POSTURE", "pelvicTiltDegrees", 13),
                Map.of("kind", "GAIT", "speedMetresPerSecond", 1.28),
                Map.of("kind", "SELF_CONTROL", "skills", Api.skills(false)));
        assertThat(measurements.stream().<Object>map(one -> one.get("kind")))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Kind.values()).map(Kind::name).toArray());
        Map<String, Object> kinds = measurements.stream()
                .collect(Collectors.toMap(
                        one -> record(driver, one, FIRST)
                                .statusCode(201)
                                .extract()
                                .path("id"),
                        one -> one.get("kind")));
        List<JsonNode> events = kafka.await(
                "assessments.v1",
                event -> event.path("type").asText().contains("assessment.recorded")
                        && kinds.containsKey(event.path("subject").asText()),
                kinds.size());
        assertThat(events).allSatisfy(event -> {
            Contracts.assertMatches(event.toString());
            JsonNode data = event.path("data");
            assertThat(event.path("partitionkey").asText())
                    .isEqualTo(driver.patientId().toString());
            assertThat(event.path("sequence").asLong()).isZero();
            assertThat(data.path("kind").asText())
                    .isEqualTo(kinds.get(event.path("subject").asText()));
            assertThat(data.path("values").has("kind")).isFalse();
            assertThat(data.path("values").path("ageYears").isNumber()).isFalse();
            assertThat(data.path("referenceSet").path("version").asInt()).isEqualTo(2);
        });
    }

    @Test
    void tellsDerivedValuesUnrounded() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID id = UUID.fromString(record(
                        driver,
                        Map.of(
                                "kind",
                                "STRENGTH",
                                "muscleGroup",
                                "HIP_EXTENSORS",
                                "leftNewtons",
                                262,
                                "rightNewtons",
                                240),
                        FIRST)
                .extract()
                .path("id"));
        JsonNode derived = kafka.await("assessments.v1", "assessment.recorded", id)
                .path("data")
                .path("derived");
        assertThat(derived.path("symmetryPercent").decimalValue())
                .isBetween(new BigDecimal("91.60305"), new BigDecimal("91.60306"));
        assertThat(derived.path("baselineSymmetryPercent").isNull()).isTrue();
    }

    @Test
    void tellsOfARedFlagOnceAndOfWhatIsReadAnew() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID later = UUID.fromString(record(driver, dorsiflexors(5, 4), LATER)
                .statusCode(201)
                .extract()
                .path("id"));
        UUID first = UUID.fromString(record(driver, dorsiflexors(5, 3), FIRST)
                .statusCode(201)
                .extract()
                .path("id"));
        JsonNode found = kafka.await("assessments.v1", "red-flag.found", first);
        Contracts.assertMatches(found.toString());
        assertThat(found.path("data").path("code").asText()).isEqualTo("FOOT_DROP");
        assertThat(found.path("data").path("tier").asText()).isEqualTo("URGENT");
        assertThat(found.path("data").path("series").asText()).isEqualTo("STRENGTH/ANKLE_DORSIFLEXORS/RIGHT");
        assertThat(found.path("data").path("observedAt").asText()).isEqualTo("2026-09-02T06:00:00Z");
        JsonNode corrected = kafka.await("assessments.v1", "assessment.corrected", later);
        Contracts.assertMatches(corrected.toString());
        assertThat(corrected.path("sequence").asLong()).isEqualTo(1);
        assertThat(kafka.all("assessments.v1").stream()
                        .filter(event -> event.path("type").asText().contains("red-flag.found"))
                        .filter(event -> event.path("data")
                                .path("episodeId")
                                .asText()
                                .equals(driver.episodeId().toString())))
                .hasSize(1);
    }

    @Test
    void aDeficitThatADoctorClearedIsKnown() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        record(driver, dorsiflexors(5, 5), FIRST).statusCode(201);
        String found = record(driver, dorsiflexors(5, 3), "2026-09-09T09:00:00+03:00")
                .statusCode(201)
                .body("interpretation.redFlags.code", contains("FOOT_DROP"))
                .extract()
                .path("id");
        record(driver, dorsiflexors(5, 3), LATER).statusCode(201).body("interpretation.derived.newDeficit", is(true));
        upstream.redFlagOf(
                driver, "red-flag.cleared", "FOOT_DROP", "STRENGTH/ANKLE_DORSIFLEXORS/RIGHT", UUID.fromString(found));
        record(driver, dorsiflexors(5, 3), "2026-10-27T09:00:00+02:00")
                .statusCode(201)
                .body("interpretation.redFlags", empty())
                .body("interpretation.derived.newDeficit", is(false));
    }
}
