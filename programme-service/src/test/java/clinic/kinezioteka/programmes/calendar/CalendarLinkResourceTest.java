package clinic.kinezioteka.programmes.calendar;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.StoredTexts;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class CalendarLinkResourceTest {

    private static final String LINKS = "/api/v1/calendar-links";

    private final UUID clinicId = Given.id();
    private final UUID user = Given.id();
    private final String doctor = Tokens.of(user, clinicId, "doctor");
    private final String reception = Tokens.reception(clinicId);
    private UUID doctorId;
    private UUID otherId;
    private UUID patientId;

    @BeforeEach
    void knowAClinic() {
        OpenApiAnswers.checkAll();
        new KafkaProbe()
                .publish(ProbeEvent.of(
                                "clinics.v1",
                                "clinic.registered",
                                clinicId,
                                1,
                                clinicId,
                                Map.of("clinicId", clinicId, "name", "Clinic", "zone", "Europe/Vilnius"))
                        .in(clinicId));
        doctorId = practitioner(user);
        otherId = practitioner(Given.id());
        patientId = Given.patient(clinicId);
        await().until(() -> link(reception, Map.of("patientId", patientId)).statusCode() == 201);
    }

    @Test
    void linksAnybodysOwnCalendarAndForTheReceptionAnyOther() {
        link(doctor, Map.of()).then().statusCode(201).body("practitionerId", equalTo(doctorId.toString()));
        link(doctor, Map.of("practitionerId", doctorId)).then().statusCode(201);
        link(patient(), Map.of())
                .then()
                .statusCode(201)
                .body("patientId", equalTo(patientId.toString()), "practitionerId", nullValue());
        link(reception, Map.of("practitionerId", otherId)).then().statusCode(201);
    }

    @Test
    void showsNobodyWhatIsAnothers() {
        refusesAsUnknown(doctor, "practitionerId", otherId);
        refusesAsUnknown(doctor, "patientId", patientId);
        refusesAsUnknown(patient(), "practitionerId", doctorId);
        refusesAsUnknown(patient(), "patientId", Given.id());
        String others = id(link(reception, Map.of("practitionerId", otherId)));
        String patients = id(link(patient(), Map.of()));
        for (String foreign : List.of(others, patients)) {
            as(doctor).get(LINKS + "/" + foreign).then().statusCode(404);
            as(doctor).delete(LINKS + "/" + foreign).then().statusCode(404);
            as(Tokens.reception(Clinics.KAUNAS))
                    .get(LINKS + "/" + foreign)
                    .then()
                    .statusCode(404);
        }
        as(doctor).get(LINKS).then().statusCode(200).body("items", empty());
        as(patient()).get(LINKS).then().body("items.patientId", not(empty()));
        as(reception)
                .queryParam("practitionerId", otherId)
                .get(LINKS)
                .then()
                .statusCode(200)
                .body("items.id", contains(others));
    }

    @Test
    void refusesWhatNamesNoCalendar() {
        link(reception, Map.of()).then().statusCode(422).body("type", equalTo("/problems/no-calendar"));
        refusesAsUnknown(reception, "practitionerId", Given.id());
        link(reception, Map.of("patientId", Given.idOf(Instant.EPOCH)))
                .then()
                .statusCode(422)
                .body("violations.field", contains("patientId"));
        link(reception, Map.of("patientId", patientId, "practitionerId", doctorId))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation"));
        given().contentType("application/json").body("{}").post(LINKS).then().statusCode(401);
        link(Tokens.privacyOfficer(clinicId), Map.of()).then().statusCode(403);
        as(reception).get(LINKS + "/" + Given.id()).then().statusCode(404);
    }

    @Test
    void tellsTheSecretOnceAndKeepsItNowhere() {
        String key = Given.id().toString();
        Response made = linkUnder(key);
        String path = made.then().statusCode(201).extract().path("path");
        String secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        linkUnder(key).then().statusCode(201).body("id", equalTo(id(made)), "$", not(hasKey("path")));
        as(doctor).get(LINKS + "/" + id(made)).then().statusCode(200).body("$", not(hasKey("path")));
        assertThat(StoredTexts.tablesHolding(clinicId, secret)).isEmpty();
    }

    @Test
    void revokesALinkForGood() {
        Response made = link(doctor, Map.of());
        given().get(made.<String>path("path")).then().statusCode(200);
        as(doctor).delete(LINKS + "/" + id(made)).then().statusCode(204);
        given().get(made.<String>path("path")).then().statusCode(404);
        as(doctor).delete(LINKS + "/" + id(made)).then().statusCode(404);
    }

    @Test
    void followsAMergedPatientAndForgetsAnErasedOne() {
        String path = link(patient(), Map.of()).path("path");
        UUID survivor = Given.patient(clinicId);
        publish(
                "patient.merged",
                survivor,
                Map.of("patientId", survivor, "duplicateId", patientId, "status", "MERGED"));
        await().until(() -> as(reception)
                .queryParam("patientId", patientId)
                .get(LINKS)
                .jsonPath()
                .getList("items.patientId")
                .contains(survivor.toString()));
        as(patient())
                .get(LINKS)
                .then()
                .body("items.patientId", containsInAnyOrder(survivor.toString(), survivor.toString()));
        given().get(path).then().statusCode(200);
        UUID erasure = Given.id();
        publish(
                "patient.erasure-requested",
                survivor,
                Map.of("erasureId", erasure, "patientId", survivor, "until", "2041-11-22"));
        assertThat(new KafkaProbe()
                        .await("programmes.v1", erasure, 1)
                        .get(0)
                        .at("/data/done")
                        .toString())
                .contains("CALENDAR_LINKS");
        given().get(path).then().statusCode(404);
        link(patient(), Map.of()).then().statusCode(409).body("type", equalTo("/problems/patient-erased"));
    }

    private void publish(String type, UUID partition, Map<String, Object> what) {
        new KafkaProbe()
                .publish(ProbeEvent.of("patients.v1", type, patientId, 2, partition, what)
                        .in(clinicId));
    }

    private String patient() {
        return Tokens.patient(clinicId, patientId);
    }

    private UUID practitioner(UUID userId) {
        return as(Tokens.admin(clinicId))
                .body(Map.of("displayName", "Ona", "userId", userId, "roles", List.of("DOCTOR")))
                .post("/api/v1/practitioners")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static Response link(String token, Map<String, Object> body) {
        return as(token).body(body).post(LINKS);
    }

    private static void refusesAsUnknown(String token, String field, UUID id) {
        link(token, Map.of(field, id))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"), "violations.field", contains(field));
    }

    private Response linkUnder(String key) {
        return as(doctor).header("Idempotency-Key", key).body(Map.of()).post(LINKS);
    }

    private static String id(Response made) {
        return made.path("id");
    }
}
