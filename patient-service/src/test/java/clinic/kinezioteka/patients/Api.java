package clinic.kinezioteka.patients;

import clinic.kinezioteka.stack.testing.KeptConnection;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The service as its clients call it: with a token, JSON, and every answer held against the OpenAPI document. */
public final class Api {
    public static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");

    private Api() {}

    public static RequestSpecification as(String token) {
        OpenApiAnswers.checkAll();
        return KeptConnection.given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A patch of this version. */
    public static RequestSpecification patching(String token, long version) {
        return as(token)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"" + version + "\"");
    }

    /** A body that Jackson may take apart, since {@code Map.of} holds no null. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** A patient like no other, so that no test meets another's. */
    public static Map<String, Object> somebody() {
        String unique = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return Map.of(
                "givenName",
                "Jonas",
                "familyName",
                "Petrauskas-" + unique,
                "birthDate",
                LocalDate.of(1981, 5, 12).toString(),
                "sex",
                "MALE",
                "identifiers",
                List.of(Map.of(
                        "system", "LT_PERSONAL_CODE", "value", UUID.randomUUID().toString())));
    }

    public static Response register(Map<String, Object> patient) {
        return as(Tokens.reception()).body(patient).post("/api/v1/patients");
    }

    /** A newly registered patient of clinic Vilnius. */
    public static UUID patient() {
        return id(register(somebody()));
    }

    public static UUID id(Response created) {
        String location = created.then().statusCode(201).extract().header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** Answers to all questions of the region: yes to the positive ones, no to all others. */
    public static List<Map<String, Object>> answers(String condition, String region, String... positive) {
        List<String> codes = as(Tokens.doctor())
                .queryParam("condition", condition)
                .queryParam("region", region)
                .get("/api/v1/screening-questions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
        return codes.stream()
                .map(code -> Map.<String, Object>of(
                        "code", code, "positive", List.of(positive).contains(code)))
                .toList();
    }

    /** An episode of the lumbar spine that began two weeks ago. */
    public static Map<String, Object> lumbar(String... positive) {
        return Map.of(
                "condition",
                "RADICULITIS",
                "region",
                "LUMBAR",
                "side",
                "RIGHT",
                "onset",
                LocalDate.now(ZONE).minusWeeks(4).toString(),
                "startedOn",
                LocalDate.now(ZONE).minusWeeks(2).toString(),
                "complaints",
                List.of("PAIN", "SHOOTING_BACK"),
                "complaintText",
                "cannot sit",
                "causes",
                List.of("DISC_HERNIATION"),
                "icd10",
                "M54.16",
                "screening",
                Map.of("answers", answers("RADICULITIS", "LUMBAR", positive)));
    }

    public static Response open(UUID patient, Map<String, Object> episode) {
        return as(Tokens.doctor()).body(episode).post("/api/v1/patients/" + patient + "/episodes");
    }

    /** A new episode of the patient with nothing found at its screening. */
    public static UUID episode(UUID patient) {
        return id(open(patient, lumbar()));
    }

    /** A sign seen now by a doctor. */
    public static UUID flag(UUID episode, String code) {
        return id(as(Tokens.doctor()).body(Map.of("code", code)).post("/api/v1/episodes/" + episode + "/red-flags"));
    }
}
