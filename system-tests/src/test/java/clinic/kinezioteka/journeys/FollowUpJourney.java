package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.ClosedEpisode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Some months after an episode was closed the clinic calls its patient, also one who was registered twice. */
@ExtendWith(OneStack.class)
class FollowUpJourney {

    private static final String FOLLOW_UPS = "/api/v1/follow-ups";

    @Test
    void aClosedEpisodeIsFollowedUpAndAMergeTakesItsFollowUpsAlong(RunningStack stack) {
        Product product = stack.product();
        ClosedEpisode episode = closed(stack, "Marija", "Sekienė");
        JsonNode first = offered(episode).get(0);
        assertThat(first.path("months").asInt()).isEqualTo(3);
        JsonNode booked = book(product, first);
        assertThat(booked.path("status").asText()).isEqualTo("BOOKED");
        String review = "/api/v1/visits/" + booked.path("visitId").asText();
        product.reception().post(review + "/check-in", Json.object());
        product.doctor().post(review + "/complete", Json.object());
        assertThat(read(product, first).path("status").asText()).isEqualTo("COMPLETED");

        ClosedEpisode twice = closed(stack, "Ona", "Dvigubaitė");
        JsonNode before = offered(twice).get(0);
        product.admin()
                .post(
                        "/api/v1/patients/" + episode.patientId() + "/merge",
                        Json.object().put("duplicateId", twice.patientId()));
        Patience.until(
                "the follow-up of the survivor",
                () -> read(product, before).path("patientId").asText(),
                episode.patientId()::equals);
        assertThat(book(product, before).path("status").asText()).isEqualTo("BOOKED");
        assertThat(product.reception().all(FOLLOW_UPS + "?patientId=" + twice.patientId()))
                .as("asked for by the record that was merged")
                .hasSize(4)
                .extracting(followUp -> followUp.path("status").asText())
                .containsOnlyOnce("COMPLETED", "BOOKED");
    }

    private static ClosedEpisode closed(RunningStack stack, String givenName, String familyName) {
        return ClosedEpisode.of(
                stack.product(),
                Retold.of(CaseFile.all().get(0), "follow-up-" + givenName, givenName, familyName),
                stack.stage().today());
    }

    private static List<JsonNode> offered(ClosedEpisode episode) {
        return Patience.until(
                "two follow-ups",
                () -> episode.product().reception().all(FOLLOW_UPS + "?episodeId=" + episode.episodeId()),
                found -> found.size() == 2);
    }

    private static JsonNode read(Product product, JsonNode followUp) {
        return product.reception().get(path(followUp));
    }

    private static JsonNode book(Product product, JsonNode followUp) {
        JsonNode slot = product.reception()
                .get("/api/v1/slots?kind=DOCTOR_REVIEW&patientId="
                        + followUp.path("patientId").asText())
                .at("/items/0");
        ObjectNode body = Json.object();
        List.of("start", "practitionerId", "roomId").forEach(field -> body.set(field, slot.path(field)));
        return product.reception().post(path(followUp) + "/book", body);
    }

    private static String path(JsonNode followUp) {
        return FOLLOW_UPS + "/" + followUp.path("id").asText();
    }
}
