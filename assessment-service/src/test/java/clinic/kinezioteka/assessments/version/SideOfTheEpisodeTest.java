package clinic.kinezioteka.assessments.version;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import clinic.kinezioteka.assessments.Api;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The side is often told later than the first measurements are made. */
@QuarkusTest
@WithTestResource(RealServers.class)
class SideOfTheEpisodeTest {

    private static final String FIRST = "2026-09-02T09:00:00+03:00";
    private static final String SECOND = "2026-09-09T09:00:00+03:00";
    private static final Map<String, Object> STRENGTH =
            Map.of("kind", "STRENGTH", "muscleGroup", "HIP_EXTENSORS", "leftNewtons", 262, "rightNewtons", 231);

    @Inject
    Upstream upstream;

    private final KafkaProbe kafka = new KafkaProbe();

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void changesWhatItsMeasurementsSay() {
        Case worker = upstream.open("UPPER", "UNKNOWN");
        String strength = recorded(worker, STRENGTH, FIRST);
        String lasegue = recorded(
                worker,
                Map.of(
                        "kind",
                        "LASEGUE",
                        "side",
                        "RIGHT",
                        "angleDegrees",
                        50,
                        "pain",
                        "BELOW_KNEE",
                        "painSide",
                        "LEFT"),
                SECOND);
        String vas = recorded(worker, vas(40), SECOND);
        show(strength).body("interpretation.derived.symmetryOf", is("WEAKER_TO_STRONGER"));
        show(lasegue).body("interpretation.derived.result", is("CROSSED_POSITIVE"));

        tellSide(worker, 1, "RIGHT");
        show(lasegue).body("interpretation.derived.result", is("POSITIVE"));
        show(strength)
                .body("interpretation.derived.symmetryOf", is("INVOLVED_TO_UNINVOLVED"))
                .body("interpretation.derived.symmetryPercent", is(88.2f))
                .body("origin", is("READ_ANEW"));
        tellSide(worker, 2, "LEFT");
        show(strength)
                .body("interpretation.derived.symmetryPercent", is(113.4f))
                .body("interpretation.derived.band", is("OK"));
        as(Tokens.doctor())
                .get("/api/v1/trends?kind=STRENGTH&episodeId=" + worker.episodeId())
                .then()
                .body("items.find { it.measure == 'symmetryPercent' }.last.value", is(113.4f));
        tellSide(worker, 3, "LEFT");
        as(Tokens.doctor())
                .get(Api.ASSESSMENTS + "/" + strength + "/versions")
                .then()
                .body("items.origin", contains("RECORDED", "READ_ANEW", "READ_ANEW"));
        show(vas).body("version", is(0));
    }

    @Test
    void isToldToThoseWhoReadResults() {
        Case worker = upstream.open("UPPER", "UNKNOWN");
        UUID strength = UUID.fromString(recorded(worker, STRENGTH, FIRST));
        tellSide(worker, 1, "LEFT");
        JsonNode corrected = kafka.await("assessments.v1", "assessment.corrected", strength);
        Contracts.assertMatches(corrected.toString());
        assertThat(corrected.path("sequence").asLong()).isEqualTo(1);
        assertThat(corrected.at("/data/derived/symmetryPercent").asDouble()).isGreaterThan(113);
    }

    private void tellSide(Case worker, long sequence, String side) {
        upstream.announce(worker, "episode.updated", sequence, episode -> episode.put("region", worker.region())
                .put("condition", "SCIATICA")
                .put("side", side));
    }

    private static String recorded(Case worker, Map<String, ?> measurement, String at) {
        return record(worker, measurement, at).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse show(String id) {
        return as(Tokens.doctor()).get(Api.ASSESSMENTS + "/" + id).then().statusCode(200);
    }
}
