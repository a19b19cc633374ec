package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.Api.vas;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind has: refused by its name where it is missing, of another type, unknown or out of its episode. */
@QuarkusTest
@WithTestResource(RealServers.class)
class CommonFieldsTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NOBODY = "01808000-0000-7000-8000-000000000001";
    /** Its time tells nothing, so it is not on its way either. */
    private static final String NO_VERSION_7 = "c0ffee00-0000-4000-8000-000000000001";
    /** An episode begins on the first of September, where clocks are three hours ahead. */
    private static final Instant START = Instant.parse("2026-08-31T21:00:00Z");

    @Inject
    Upstream upstream;

    private Case episode;
    private ObjectNode whole;

    @BeforeEach
    void openAnEpisode() {
        episode = upstream.open("LUMBAR", "RIGHT");
        whole = Submission.of(new ObjectMapper().valueToTree(vas(50)), episode).put("performedAt", START.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patientId", "episodeId", "performedAt"})
    void refusesWithoutIt(String field) {
        Submission.send(whole.deepCopy().putNull(field)).assertRefused(422, field, "required");
        Submission.send(whole.deepCopy().without(field).toString()).assertRefused(422, field, "required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patientId", "episodeId", "visitId", "performedAt"})
    void refusesAnotherTypeOrForm(String field) {
        for (JsonNode wrong : List.<JsonNode>of(
                NODES.objectNode(),
                NODES.arrayNode(),
                NODES.arrayNode().add(whole.path("patientId")),
                NODES.numberNode(1),
                NODES.numberNode(1.5),
                NODES.booleanNode(true),
                NODES.textNode(""),
                NODES.textNode("1"),
                NODES.textNode("1790000000.5"),
                NODES.textNode("yesterday"),
                NODES.textNode("2026-09-22"),
                NODES.textNode("2026-09-22T09:30:00"))) {
            Submission.send(whole.deepCopy().<ObjectNode>set(field, wrong)).assertRefused(400, field, "");
        }
    }

    @Test
    void refusesWhatIsNotOfTheEpisode() {
        Case other = upstream.open("LUMBAR", "LEFT");
        UUID elsewhere = upstream.visit(other, "visit.booked", change -> {});
        Map.of("patientId", NO_VERSION_7, "episodeId", NOBODY, "visitId", elsewhere.toString())
                .forEach((field, unknown) ->
                        Submission.send(whole.deepCopy().put(field, unknown)).assertRefused(422, field, ""));
    }

    @Test
    void isFromTheStartOfItsEpisodeToNow() {
        Submission.send(whole).assertRecorded();
        Submission.send(whole.put(
                        "performedAt",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString()))
                .assertRecorded();
        for (Instant outside : List.of(START.minusNanos(1000), Instant.now().plusSeconds(60))) {
            Submission.send(whole.put("performedAt", outside.toString()))
                    .assertRefused(422, "performedAt", "must be from the episode's start to now");
        }
    }
}
