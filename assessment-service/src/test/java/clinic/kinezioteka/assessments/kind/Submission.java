package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.Api.ASSESSMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What the service answered a doctor who recorded a measurement; by a plain client, since there are thousands. */
record Submission(int status, String answer) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DOCTOR = Tokens.doctor();

    /** The measurement as one of this episode, at no visit. */
    static ObjectNode of(ObjectNode measurement, Case episode) {
        return measurement
                .deepCopy()
                .put("patientId", episode.patientId().toString())
                .put("episodeId", episode.episodeId().toString())
                .putNull("visitId");
    }

    static Submission send(ObjectNode request) {
        return send(request.toString());
    }

    static Submission send(String request) {
        HttpRequest post = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + ASSESSMENTS))
                .header("Authorization", "Bearer " + DOCTOR)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(request))
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(post, BodyHandlers.ofString());
            return new Submission(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    void assertRecorded() {
        assertThat(status).as(answer).isEqualTo(201);
    }

    /** Refused for this field, named as the request names it, in words that hold these. */
    void assertRefused(int expected, String field, String words) {
        assertThat(status).as(answer).isEqualTo(expected);
        assertThat(violations()).as(answer).anySatisfy(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.message()).contains(words);
        });
    }

    private List<Violated> violations() {
        try {
            return JSON.convertValue(JSON.readTree(answer).path("violations"), new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(answer, unreadable);
        }
    }

    record Violated(String field, String message) {}
}
