package clinic.kinezioteka.assessments;

import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.reference.PublishedStandards;
import clinic.kinezioteka.stack.testing.KeptConnection;
import clinic.kinezioteka.stack.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests as a client makes them. */
public final class Api {

    public static final String ASSESSMENTS = "/api/v1/assessments";

    private Api() {}

    public static RequestSpecification as(String token) {
        return KeptConnection.given().auth().oauth2(token);
    }

    /** The doctor records this measurement at that time. */
    public static ValidatableResponse record(Case episode, Map<String, ?> measurement, String performedAt) {
        return post(Tokens.doctor(episode.clinicId()), body(episode, measurement, performedAt, null));
    }

    /** The doctor records this measurement at a visit. */
    public static ValidatableResponse recordAt(
            Case episode, UUID visit, Map<String, ?> measurement, String performedAt) {
        return post(Tokens.doctor(episode.clinicId()), body(episode, measurement, performedAt, visit));
    }

    public static ValidatableResponse post(String token, Object body) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ASSESSMENTS)
                .then();
    }

    /** The doctor corrects it to this measurement. */
    public static ValidatableResponse correct(String id, Map<String, ?> measurement) {
        Map<String, Object> body = new HashMap<>(measurement);
        body.put("reason", "typed in wrongly");
        return change(Tokens.doctor(), id, "correct", body);
    }

    /** The doctor voids it. */
    public static ValidatableResponse makeVoid(String id) {
        return change(Tokens.doctor(), id, "void", Map.of("reason", "measured on another patient"));
    }

    public static ValidatableResponse change(String token, String id, String how, Object body) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ASSESSMENTS + "/" + id + "/" + how)
                .then();
    }

    public static Map<String, Object> body(
            Case episode, Map<String, ?> measurement, String performedAt, @Nullable UUID visit) {
        Map<String, Object> body = new HashMap<>(measurement);
        body.put("patientId", episode.patientId());
        body.put("episodeId", episode.episodeId());
        body.put("visitId", visit);
        body.put("performedAt", performedAt);
        return body;
    }

    public static Map<String, Object> vas(int millimetres) {
        return Map.of("kind", "VAS", "site", "LEG", "situation", "WORST_24H", "millimetres", millimetres);
    }

    public static Map<String, Object> lasegue(String side, int angle) {
        return Map.of("kind", "LASEGUE", "side", side, "angleDegrees", angle, "pain", "BELOW_KNEE");
    }

    public static Map<String, Object> neuro(String dermatome, String side, int grade) {
        return Map.of(
                "kind",
                "NEURO",
                "findings",
                List.of(Map.of("dermatome", dermatome, "side", side, "touch", grade, "pin", grade)));
    }

    public static Map<String, Object> dorsiflexors(int left, int right) {
        return Map.of("kind", "STRENGTH", "muscleGroup", "ANKLE_DORSIFLEXORS", "leftMrc", left, "rightMrc", right);
    }

    /** H-reflexes of a man of 25 years, 2 ms apart. */
    public static Map<String, Object> hReflexes() {
        return Map.of(
                "kind",
                "EMG",
                "ageYears",
                25,
                "sex",
                "MALE",
                "conduction",
                List.of(
                        Map.of("nerve", "TIBIAL", "side", "LEFT", "hReflexMilliseconds", 29.5),
                        Map.of("nerve", "TIBIAL", "side", "RIGHT", "hReflexMilliseconds", 31.5)));
    }

    /** The whole checklist, all yes or all no. */
    public static List<Map<String, Object>> skills(boolean done) {
        return PublishedStandards.read().selfControlSkills().stream()
                .map(code -> Map.<String, Object>of("code", code, "done", done))
                .toList();
    }
}
