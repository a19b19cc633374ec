package clinic.kinezioteka.patients.erasure;

import static clinic.kinezioteka.patients.Api.ZONE;
import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.lumbar;
import static clinic.kinezioteka.patients.Api.open;
import static clinic.kinezioteka.patients.Api.patching;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.register;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.defaults.erasure.PurgeErased;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.StoredTexts;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ErasureResourceTest {
    private static final Map<String, Object> ASKED = Map.of("reason", "asked for in writing");
    private static final Map<String, Object> FORCED = Map.of("reason", "asked for in writing", "force", true);

    private final KafkaProbe kafka = new KafkaProbe();

    @Inject
    PurgeErased purging;

    @Test
    void forgetsWhoThePatientIsAndWhatWasSaidOfHim() {
        String secret = "kanarek" + UUID.randomUUID().toString().substring(0, 8);
        UUID patient = storyOf(secret);
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, secret))
                .contains("patient", "patient_key", "patient_identifier", "episode", "red_flag", "idempotency")
                .contains("document", "document_part", "episode_words");
        String erasure = erase(patient, FORCED)
                .then()
                .statusCode(202)
                .body("status", equalTo("RUNNING"))
                .body("receipts.service", contains("patient-service"))
                .body("receipts[0].done", hasItems("NAMES", "CONTACTS", "EPISODE_TEXTS", "STORED_ANSWERS"))
                .body("receipts[0].kept", hasItems("EPISODES", "BIRTH_YEAR"))
                .body("missing", contains("assessment-service", "programme-service"))
                .extract()
                .header("Location");
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, secret)).isEmpty();
        as(Tokens.doctor())
                .get("/api/v1/patients/" + patient)
                .then()
                .statusCode(200)
                .body("status", equalTo("ERASED"))
                .body("familyName", equalTo(""))
                .body("birthDate", equalTo("1981-01-01"))
                .body("email", nullValue());
        as(Tokens.doctor())
                .get("/api/v1/episodes?patientId=" + patient)
                .then()
                .body("items.status", contains("CLOSED"))
                .body("items.closing.reason", contains("STOPPED_BY_PATIENT"))
                .body("items.complaintText", contains(nullValue()));
        as(Tokens.privacyOfficer()).get(erasure).then().statusCode(200).header("ETag", notNullValue());
    }

    @Test
    void forgetsEveryRecordThatBecameThePatients() {
        String first = "kanarek" + UUID.randomUUID().toString().substring(0, 8);
        String second = "strazdas" + UUID.randomUUID().toString().substring(0, 8);
        UUID duplicate = storyOf(first);
        UUID survivor = storyOf(second);
        as(Tokens.admin())
                .body(Map.of("duplicateId", duplicate))
                .post("/api/v1/patients/" + survivor + "/merge")
                .then()
                .statusCode(200);
        erase(duplicate, FORCED).then().statusCode(409).body("type", equalTo("/problems/patient-merged"));
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, first)).contains("patient", "episode", "patient_key");
        erase(survivor, FORCED).then().statusCode(202);
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, first, second)).isEmpty();
        as(Tokens.doctor())
                .get("/api/v1/patients/" + duplicate)
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(survivor.toString()))
                .body("familyName", equalTo(""));
    }

    @Test
    void isCompleteWhenEveryServiceHasAnswered() {
        UUID patient = patient();
        UUID erasure = UUID.fromString(
                erase(patient, ASKED).then().statusCode(202).extract().path("id"));
        JsonNode requested = kafka.await("patients.v1", "patient.erasure-requested", patient);
        Contracts.assertMatches(requested.toString());
        assertThat(requested.at("/data/until").asText())
                .isEqualTo(LocalDate.now(ZONE).plusYears(15).toString());
        answer(patient, erasure, "programmes.v1", "programme-service");
        answer(patient, erasure, "programmes.v1", "programme-service");
        await().untilAsserted(() -> follow(erasure).body("receipts.service", hasItem("programme-service")));
        follow(erasure).body("status", equalTo("RUNNING")).body("completedAt", nullValue());
        answer(patient, erasure, "assessments.v1", "assessment-service");
        await().untilAsserted(() -> follow(erasure).body("status", equalTo("COMPLETED")));
        follow(erasure).body("missing", empty()).body("completedAt", notNullValue());
        Contracts.assertMatches(
                kafka.await("patients.v1", "patient.erased", patient).toString());
    }

    @Test
    void refusesWhileAnEpisodeIsOpenAndChangesNothing() {
        UUID patient = patient();
        UUID episode = id(open(patient, lumbar()));
        erase(patient, ASKED)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/open-episode"))
                .body("episodeIds", contains(episode.toString()));
        as(Tokens.doctor()).get("/api/v1/patients/" + patient).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void takesNoReasonThatNamesThePatient() {
        Map<String, Object> person = with(somebody(), "phone", "+37061299887");
        UUID patient = id(register(person));
        for (String naming : List.of("asked by " + person.get("familyName"), "called from +370 612 99887", " ")) {
            erase(patient, Map.of("reason", naming)).then().statusCode(422).body("violations.field", hasItem("reason"));
        }
    }

    @Test
    void takesNoMoreWritesOfWhoWasErased() {
        UUID patient = patient();
        erase(patient, ASKED).then().statusCode(202);
        erase(patient, ASKED).then().statusCode(409).body("type", equalTo("/problems/patient-erased"));
        long version = as(Tokens.doctor())
                .get("/api/v1/patients/" + patient)
                .then()
                .extract()
                .jsonPath()
                .getLong("version");
        patching(Tokens.doctor(), version)
                .body(Map.of("occupation", "baker"))
                .patch("/api/v1/patients/" + patient)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/patient-erased"));
        as(Tokens.reception())
                .header("If-Match", "\"" + version + "\"")
                .body(somebody())
                .put("/api/v1/patients/" + patient)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/patient-erased"));
        open(patient, lumbar()).then().statusCode(409).body("type", equalTo("/problems/patient-erased"));
    }

    @Test
    void isForPrivacyOfficersOfTheClinic() {
        UUID patient = patient();
        String path = "/api/v1/patients/" + patient + "/erasure";
        as(Tokens.admin()).body(ASKED).post(path).then().statusCode(403);
        as(Tokens.patient(Clinics.VILNIUS, patient))
                .body(ASKED)
                .post(path)
                .then()
                .statusCode(403);
        as(Tokens.privacyOfficer(Clinics.KAUNAS)).body(ASKED).post(path).then().statusCode(404);
        given().contentType("application/json").body(ASKED).post(path).then().statusCode(401);
        erase(UUID.randomUUID(), ASKED).then().statusCode(404);
        String erasure = erase(patient, ASKED).then().statusCode(202).extract().header("Location");
        as(Tokens.privacyOfficer(Clinics.KAUNAS)).get(erasure).then().statusCode(404);
        as(Tokens.doctor()).get(erasure).then().statusCode(403);
        as(Tokens.privacyOfficer())
                .header("If-None-Match", "\"1\"")
                .get(erasure)
                .then()
                .statusCode(304);
    }

    @Test
    void removesTheRestWhenTheRetentionIsOver() throws SQLException {
        UUID patient = storyOf("leftover");
        erase(patient, FORCED).then().statusCode(202);
        kafka.await("patients.v1", "patient.erasure-requested", patient);
        await().until(() -> published(patient));
        purging.purge();
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, patient.toString()))
                .contains("patient", "episode");
        letRetentionEnd(patient);
        purging.purge();
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, patient.toString()))
                .containsOnly("audit_event", "erased_patient", "erasure");
        as(Tokens.doctor()).get("/api/v1/patients/" + patient).then().statusCode(404);
    }

    /** A patient whose name, contacts, identifier and every free text hold the word. */
    private static UUID storyOf(String word) {
        Map<String, Object> person = with(with(somebody(), "familyName", word), "email", word + "@example.org");
        person = with(with(person, "address", word + " street 1"), "occupation", word);
        person = with(
                person,
                "identifiers",
                List.of(Map.of("system", "LT_PERSONAL_CODE", "value", word + UUID.randomUUID())));
        UUID patient = id(as(Tokens.reception())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(with(person, "acknowledgeDuplicates", true))
                .post("/api/v1/patients"));
        UUID episode = id(open(patient, with(lumbar(), "complaintText", word + " cannot sit")));
        as(Tokens.doctor())
                .contentType("multipart/form-data")
                .multiPart("kind", "LETTER")
                .multiPart(
                        "file", word + ".pdf", ("%PDF-1.7\n" + word + "\n%%EOF\n").getBytes(UTF_8), "application/pdf")
                .post("/api/v1/episodes/" + episode + "/documents")
                .then()
                .statusCode(201);
        as(Tokens.doctor())
                .body(Map.of("code", "FEVER", "note", word))
                .post("/api/v1/episodes/" + episode + "/red-flags")
                .then()
                .statusCode(201);
        UUID second = flag(episode, "FEVER");
        as(Tokens.doctor())
                .body(Map.of("flagIds", List.of(second), "reason", word + " measured again"))
                .post("/api/v1/episodes/" + episode + "/clear-hold")
                .then()
                .statusCode(200);
        return patient;
    }

    private static Response erase(UUID patient, Map<String, Object> wish) {
        return as(Tokens.privacyOfficer()).body(wish).post("/api/v1/patients/" + patient + "/erasure");
    }

    private static ValidatableResponse follow(UUID erasure) {
        return as(Tokens.privacyOfficer())
                .get("/api/v1/erasures/" + erasure)
                .then()
                .statusCode(200);
    }

    private void answer(UUID patient, UUID erasure, String topic, String service) {
        kafka.publish(ProbeEvent.of(
                topic,
                "records.erased",
                erasure,
                0,
                patient,
                Map.of(
                        "erasureId",
                        erasure,
                        "patientId",
                        patient,
                        "service",
                        service,
                        "done",
                        List.of("VISIT_TEXTS"),
                        "kept",
                        List.of("VISITS"),
                        "until",
                        "2041-11-22")));
    }

    private static boolean published(UUID patient) throws SQLException {
        try (Connection runtime = asVilnius();
                Statement statement = runtime.createStatement();
                var waiting = statement.executeQuery("select count(*) from outbox where published_at is null "
                        + "and partition_key = '" + patient + "'")) {
            waiting.next();
            return waiting.getLong(1) == 0;
        }
    }

    private static void letRetentionEnd(UUID patient) throws SQLException {
        try (Connection runtime = asVilnius();
                Statement statement = runtime.createStatement()) {
            statement.execute("update erased_patient set until = '2026-01-01' where patient_id = '" + patient + "'");
        }
    }

    private static Connection asVilnius() throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection runtime = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        try (Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + Clinics.VILNIUS + "', false)");
        }
        return runtime;
    }
}
