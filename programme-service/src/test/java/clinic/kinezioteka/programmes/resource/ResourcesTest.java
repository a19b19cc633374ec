package clinic.kinezioteka.programmes.resource;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class ResourcesTest {

    private final UUID clinicId = Given.id();
    private final String admin = Tokens.admin(clinicId);

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void addsAPractitionerOnceForAUser() {
        Map<String, Object> body = practitioner();
        String id = as(admin)
                .body(body)
                .post("/api/v1/practitioners")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(admin)
                .body(body)
                .post("/api/v1/practitioners")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-practitioner"), "id", equalTo(id));
        as(Tokens.therapist(clinicId))
                .queryParam("userId", body.get("userId"))
                .get("/api/v1/practitioners")
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "items.roles", contains(List.of("DOCTOR")));
        as(admin).get("/api/v1/practitioners?role=DOCTOR").then().body("items.id", contains(id));
        as(admin).get("/api/v1/practitioners?role=THERAPIST").then().body("items", hasSize(0));
        as(admin).get("/api/v1/practitioners?role=THERAPIST&role=DOCTOR").then().body("items", hasSize(1));
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        as(admin)
                .body(Map.of("displayName", " "))
                .post("/api/v1/practitioners")
                .then()
                .statusCode(422)
                .body("violations.field", contains("displayName", "roles", "userId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioners", "rooms", "devices"})
    void isWrittenByClinicAdminsAndReadByStaffOfTheClinic(String collection) {
        Map<String, Object> body = bodies().get(collection);
        String path = "/api/v1/" + collection;
        given().get(path).then().statusCode(401);
        as(Tokens.doctor(clinicId)).body(body).post(path).then().statusCode(403);
        as(Tokens.patient(clinicId, Given.id())).get(path).then().statusCode(403);
        String id =
                as(admin).body(body).post(path).then().statusCode(201).extract().path("id");
        as(Tokens.reception(clinicId))
                .get(path + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        as(Tokens.reception(clinicId)).get(path).then().statusCode(200).body("items.id", hasItem(id));
        as(Tokens.reception(Given.id())).get(path + "/" + id).then().statusCode(404);
        as(Tokens.reception(clinicId)).get(path + "/" + Given.id()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "practitioners, displayName, skills, TRACTION",
        "rooms, name, techniques, STRETCHING",
        "devices, name, location, Hall 2"
    })
    void isChangedByClinicAdminsUnderItsVersion(String collection, String name, String more, String value) {
        String path = "/api/v1/" + collection;
        path += "/" + as(admin).body(bodies().get(collection)).post(path).path("id");
        Object change = collection.equals("devices") ? value : List.of(value);
        RequestSpecification patch = patch(admin, Map.of(more, change));
        patch.patch(path).then().statusCode(428);
        patch(admin, Map.of(more, change))
                .header("If-Match", "\"5\"")
                .patch(path)
                .then()
                .statusCode(412);
        patch(admin, Map.of(more, change))
                .header("If-Match", "\"0\"")
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1), more, equalTo(change), name, notNullValue());
        patch(admin, Map.of(name, " "))
                .header("If-Match", "*")
                .patch(path)
                .then()
                .statusCode(422);
        patch(admin, Map.of("colour", "red"))
                .header("If-Match", "*")
                .patch(path)
                .then()
                .statusCode(400);
        patch(Tokens.reception(clinicId), Map.of())
                .header("If-Match", "*")
                .patch(path)
                .then()
                .statusCode(403);
        patch(Tokens.admin(Given.id()), Map.of())
                .header("If-Match", "*")
                .patch(path)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesTheUserOfAnotherPractitioner() {
        Map<String, Object> first = practitioner();
        String id = as(admin).body(first).post("/api/v1/practitioners").path("id");
        String other =
                as(admin).body(practitioner()).post("/api/v1/practitioners").path("id");
        patch(admin, Map.of("userId", first.get("userId")))
                .header("If-Match", "*")
                .patch("/api/v1/practitioners/" + other)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-practitioner"), "id", equalTo(id));
    }

    private static RequestSpecification patch(String token, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/merge-patch+json")
                .body(body);
    }

    @Test
    void keepsUnitsOfAKindApart() {
        bodies();
        Map<String, Object> table = Map.of("kind", "TRACTION_TABLE", "name", "Table", "location", "Hall 1");
        as(admin).body(table).post("/api/v1/devices").then().statusCode(201);
        as(admin).body(table).post("/api/v1/devices").then().statusCode(201);
        as(admin).get("/api/v1/devices").then().body("items", hasSize(2));
        as(admin).get("/api/v1/devices?kind=EMG_UNIT&kind=DYNAMOMETER").then().body("items", hasSize(0));
        as(admin).get("/api/v1/devices?kind=TRACTION_TABLE").then().body("items", hasSize(2));
        as(admin)
                .body(Map.of("kind", "ROCKET", "name", "x"))
                .post("/api/v1/devices")
                .then()
                .statusCode(400);
    }

    @Test
    void replacesWeeklyHoursUnderTheVersionOfThePractitioner() {
        String path = "/api/v1/practitioners/"
                + as(admin).body(practitioner()).post("/api/v1/practitioners").path("id")
                + "/availability";
        Map<String, Object> hours = Practice.weekdays("08:00", "18:00");
        as(admin).body(hours).put(path).then().statusCode(428);
        as(admin).header("If-Match", "\"7\"").body(hours).put(path).then().statusCode(412);
        as(admin)
                .header("If-Match", "\"0\"")
                .body(hours)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as(Tokens.doctor(clinicId))
                .get(path)
                .then()
                .statusCode(200)
                .body("weeks[0].hours", hasSize(5), "weeks[0].hours[0].from", equalTo("08:00:00"));
        as(Tokens.doctor(clinicId))
                .header("If-Match", "\"1\"")
                .body(hours)
                .put(path)
                .then()
                .statusCode(403);
        as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(hours)
                .put(path)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesHoursThatOverlap() {
        String path = "/api/v1/practitioners/"
                + as(admin).body(practitioner()).post("/api/v1/practitioners").path("id")
                + "/availability";
        Map<String, Object> monday = Map.of("day", "MONDAY", "from", "08:00", "to", "12:00");
        as(admin)
                .header("If-Match", "\"0\"")
                .body(Map.of("weeks", List.of(Map.of("from", "2026-01-01", "hours", List.of(monday, monday)))))
                .put(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/availability-overlaps"))
                .body("violations.field", contains("weeks[0].hours[1].from"));
    }

    private static Map<String, Object> practitioner() {
        return Map.of(
                "displayName", "Dr. Ona", "userId", Given.id(), "roles", List.of("DOCTOR"), "languages", List.of("lt"));
    }

    private static Map<String, Map<String, Object>> bodies() {
        return Map.of(
                "practitioners", practitioner(),
                "rooms", Map.of("name", "Hall 1", "fitFor", List.of("SESSION")),
                "devices", Map.of("kind", "EMG_UNIT", "name", "EMG"));
    }
}
