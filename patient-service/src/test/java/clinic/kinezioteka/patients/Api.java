package clinic.kinezioteka.patients;

import static io.restassured.RestAssured.given;

import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The service as its clients call it: with a token, JSON, and every answer held against the OpenAPI document. */
public final class Api {
    private Api() {}

    public static RequestSpecification as(String token) {
        OpenApiAnswers.checkAll();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A patch of this version. */
    public static RequestSpecification patching(String token, long version) {
        return as(token).contentType("application/merge-patch+json").header("If-Match", "\"" + version + "\"");
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
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }
}
