package clinic.kinezioteka.patients.patient;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patching;
import static clinic.kinezioteka.patients.Api.register;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class PatientResourceTest {
    private static final String PATIENTS = "/api/v1/patients/";

    @Test
    void registersAPatientAndTellsTheOthersThatHeIsThere() {
        var created = register(somebody());
        UUID id = id(created);
        created.then()
                .header("Location", endsWith(PATIENTS + id))
                .header("ETag", "\"0\"")
                .body("status", equalTo("ACTIVE"))
                .body("givenName", equalTo("Jonas"))
                .body("recordedAt", notNullValue());
        JsonNode event = new KafkaProbe().await("patients.v1", "patient.registered", id);
        Contracts.assertMatches(event.toString());
        assertThat(event.toString()).doesNotContain("Jonas", "Petrauskas", "1981");
        assertThat(event.path("clinicid").asText()).isEqualTo(Clinics.VILNIUS.toString());
    }

    @Test
    void readsAPatientOfTheOwnClinicOnly() {
        UUID id = id(register(somebody()));
        as(Tokens.therapist()).get(PATIENTS + id).then().statusCode(200).header("ETag", "\"0\"");
        as(Tokens.privacyOfficer()).get(PATIENTS + id).then().statusCode(200);
        as(Tokens.doctor(Clinics.KAUNAS))
                .get(PATIENTS + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        as(Tokens.doctor()).get(PATIENTS + UUID.randomUUID()).then().statusCode(404);
        as(Tokens.networkAdmin()).get(PATIENTS + id).then().statusCode(403);
        as(Tokens.partner(Clinics.PARTNER_A)).get(PATIENTS + id).then().statusCode(403);
    }

    @Test
    void letsAPatientReadHimselfOnly() {
        UUID id = id(register(somebody()));
        UUID another = id(register(somebody()));
        String himself = Tokens.patient(Clinics.VILNIUS, id);
        as(himself).get(PATIENTS + id).then().statusCode(200).body("id", equalTo(id.toString()));
        as(himself).get(PATIENTS + another).then().statusCode(404);
        patching(himself, 0)
                .body(Map.of("phone", "+37060000000"))
                .patch(PATIENTS + id)
                .then()
                .statusCode(403);
    }

    @Test
    void refusesTheSameIdentifierInAClinic() {
        Map<String, Object> patient = somebody();
        UUID id = id(register(patient));
        register(with(with(patient, "familyName", "Other"), "acknowledgeDuplicates", true))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-patient"))
                .body("id", equalTo(id.toString()));
        as(Tokens.reception(Clinics.KAUNAS))
                .body(patient)
                .post("/api/v1/patients")
                .then()
                .statusCode(201);
    }

    @Test
    void registersOneOfManyWhoComeWithTheSameIdentifierAtOnce() {
        Map<String, Object> patient = with(somebody(), "acknowledgeDuplicates", true);
        List<Integer> answers = Stream.generate(() -> patient)
                .limit(6)
                .parallel()
                .map(body -> register(body).statusCode())
                .toList();
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void asksAboutALikelyDuplicateUnlessItIsAcknowledged() {
        Map<String, Object> patient = somebody();
        UUID id = id(register(patient));
        Map<String, Object> again = with(patient, "identifiers", List.of());
        register(again)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/possible-duplicate"))
                .body("candidates.id", hasItem(id.toString()))
                .body("candidates[0].score", equalTo(80))
                .body("candidates[0].matchedOn", hasItems("GIVEN_NAME", "FAMILY_NAME", "BIRTH_DATE"));
        register(with(again, "acknowledgeDuplicates", true)).then().statusCode(201);
    }

    @Test
    void namesEveryFieldThatBreaksARule() {
        register(Map.of(
                        "givenName",
                        "",
                        "familyName",
                        "x".repeat(201),
                        "birthDate",
                        LocalDate.now().plusDays(2).toString(),
                        "phone",
                        "call me",
                        "email",
                        "nowhere",
                        "identifiers",
                        List.of(Map.of("system", "LT_PERSONAL_CODE"))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation"))
                .body(
                        "violations.field",
                        hasItems(
                                "givenName",
                                "familyName",
                                "birthDate",
                                "sex",
                                "phone",
                                "email",
                                "identifiers[0].value"));
    }

    @Test
    void writesAPatientAnewOnlyFromTheVersionThatWasRead() {
        Map<String, Object> patient = somebody();
        UUID id = id(register(patient));
        Map<String, Object> moved = with(patient, "address", "Gedimino pr. 1, Vilnius");
        as(Tokens.doctor()).body(moved).put(PATIENTS + id).then().statusCode(428);
        as(Tokens.doctor())
                .header("If-Match", "\"0\"")
                .body(moved)
                .put(PATIENTS + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("address", equalTo("Gedimino pr. 1, Vilnius"));
        as(Tokens.doctor())
                .header("If-Match", "\"0\"")
                .body(moved)
                .put(PATIENTS + id)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        new KafkaProbe().await("patients.v1", "patient.updated", id);
    }

    @Test
    void patchesOnlyWhatThePatchSays() {
        Map<String, Object> patient = with(somebody(), "occupation", "driver");
        UUID id = id(register(patient));
        patching(Tokens.reception(), 0)
                .body("{\"phone\": \"8 (612) 34-567\", \"occupation\": null}")
                .patch(PATIENTS + id)
                .then()
                .statusCode(200)
                .body("phone", equalTo("+37061234567"))
                .body("occupation", equalTo(null))
                .body("familyName", equalTo(patient.get("familyName")));
        patching(Tokens.reception(), 1)
                .body("{\"birthDate\": \"1850-01-01\"}")
                .patch(PATIENTS + id)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("birthDate"));
        patching(Tokens.therapist(), 1).body("{}").patch(PATIENTS + id).then().statusCode(403);
        patching(Tokens.doctor(Clinics.KAUNAS), 1)
                .body("{}")
                .patch(PATIENTS + id)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesToChangeToAnIdentifierOfAnother() {
        Map<String, Object> first = somebody();
        UUID known = id(register(first));
        UUID id = id(register(somebody()));
        patching(Tokens.reception(), 0)
                .body(Map.of("identifiers", first.get("identifiers")))
                .patch(PATIENTS + id)
                .then()
                .statusCode(409)
                .body("id", equalTo(known.toString()));
    }
}
