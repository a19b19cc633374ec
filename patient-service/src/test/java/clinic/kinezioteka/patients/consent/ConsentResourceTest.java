package clinic.kinezioteka.patients.consent;

import static clinic.kinezioteka.patients.Api.ZONE;
import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ConsentResourceTest {
    private static final UUID PARTNER_A = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    private static final UUID PARTNER_B = UUID.fromString("01900000-0000-7000-8000-0000000000b1");

    @Inject
    Consents consents;

    @Inject
    Tenant tenant;

    private UUID patient;

    @BeforeEach
    void registerAPatient() {
        patient = patient();
    }

    @Test
    @ActivateRequestContext
    void standsUntilItIsWithdrawn() {
        assertThat(standsFor(PARTNER_A)).isFalse();
        UUID consent = id(decide(sharing("GRANTED")));
        assertThat(standsFor(PARTNER_A)).isTrue();
        assertThat(standsFor(PARTNER_B)).isFalse();
        withdraw(Tokens.reception(), consent)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnAt", notNullValue());
        assertThat(standsFor(PARTNER_A)).isFalse();
    }

    @Test
    @ActivateRequestContext
    void countsTheLaterDecisionForGood() {
        UUID first = id(decide(sharing("GRANTED")));
        UUID refusal = id(decide(sharing("REFUSED")));
        assertThat(standsFor(PARTNER_A)).isFalse();
        UUID last = id(decide(sharing("GRANTED")));
        assertThat(standsFor(PARTNER_A)).isTrue();
        withdraw(Tokens.doctor(), last).statusCode(200);
        assertThat(standsFor(PARTNER_A)).isFalse();
        list(Tokens.doctor(), "")
                .body("items.id", contains(first.toString(), refusal.toString(), last.toString()))
                .body("items.status", contains("SUPERSEDED", "SUPERSEDED", "WITHDRAWN"))
                .body("items[0].supersededFrom", equalTo(today().toString()));
        withdraw(Tokens.doctor(), first).statusCode(409).body("current", equalTo("SUPERSEDED"));
        withdraw(Tokens.doctor(), last).statusCode(409).body("current", equalTo("WITHDRAWN"));
        withdraw(Tokens.doctor(), refusal).statusCode(409).body("current", equalTo("REFUSED"));
    }

    @Test
    @ActivateRequestContext
    void endsWhatWasSaidBeforeItWasTakenBackAlsoOfAMergedRecord() {
        UUID duplicate = patient();
        UUID takenBack = id(as(Tokens.reception()).body(sharing("GRANTED")).post(path(duplicate)));
        id(decide(sharing("GRANTED")));
        withdraw(Tokens.reception(), takenBack).statusCode(200);
        assertThat(standsFor(PARTNER_A)).isTrue();
        as(Tokens.admin())
                .body(Map.of("duplicateId", duplicate))
                .post("/api/v1/patients/" + patient + "/merge")
                .then()
                .statusCode(200);
        assertThat(standsFor(PARTNER_A)).isFalse();
    }

    @Test
    @ActivateRequestContext
    void countsOnItsDaysOnly() {
        id(decide(with(sharing("GRANTED"), "validTo", today().plusDays(9).toString())));
        id(decide(with(with(sharing("REFUSED"), "validFrom", today().plusDays(4).toString()), "validTo", null)));
        assertThat(standsFor(PARTNER_A)).isTrue();
        list(Tokens.reception(), "?purpose=SHARE_WITH_REFERRER&partnerId=" + PARTNER_A)
                .body("items.status", contains("IN_FORCE", "UPCOMING"));
        list(Tokens.reception(), "?decision=REFUSED").body("items.decision", contains("REFUSED"));
    }

    @Test
    void keepsPurposesApart() {
        id(decide(decision("STATISTICS", "REFUSED")));
        id(decide(decision("TREATMENT", "GRANTED")));
        id(decide(decision("REMINDERS", "GRANTED")));
        list(Tokens.reception(), "")
                .body("items.purpose", contains("STATISTICS", "TREATMENT", "REMINDERS"))
                .body("items.status", contains("IN_FORCE", "IN_FORCE", "IN_FORCE"));
    }

    @Test
    void tellsTheOthersOfEachDecision() {
        UUID granted = id(decide(sharing("GRANTED")));
        withdraw(Tokens.reception(), granted).statusCode(200);
        UUID refused = id(decide(decision("STATISTICS", "REFUSED")));
        List<JsonNode> events = new KafkaProbe().await("patients.v1", granted, 2);
        events.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly("clinic.kinezioteka.consent.granted.v1", "clinic.kinezioteka.consent.withdrawn.v1");
        assertThat(events.get(1).path("partitionkey").asText()).isEqualTo(patient.toString());
        assertThat(events.get(1).at("/data/withdrawnAt").isTextual()).isTrue();
        JsonNode refusal = new KafkaProbe().await("patients.v1", "consent.refused", refused);
        Contracts.assertMatches(refusal.toString());
        assertThat(refusal.at("/data/purpose").asText()).isEqualTo("STATISTICS");
    }

    @Test
    void refusesWhatIsNoDecision() {
        decide(Map.of()).then().statusCode(422).body("violations.field", hasItems("purpose", "decision", "validFrom"));
        decide(decision("SHARE_WITH_REFERRER", "GRANTED"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("partnerId"));
        decide(with(decision("STATISTICS", "GRANTED"), "partnerId", PARTNER_A))
                .then()
                .statusCode(422)
                .body("violations.field", contains("partnerId"));
        decide(with(sharing("GRANTED"), "partnerId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
        decide(with(sharing("GRANTED"), "validTo", "2000-01-01"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("validTo"));
        decide(with(sharing("GRANTED"), "validFrom", "+999999999-01-01")).then().statusCode(400);
        decide(with(sharing("GRANTED"), "purpose", "RESEARCH"))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("TREATMENT"));
        list(Tokens.reception(), "").body("items.size()", equalTo(0));
    }

    @Test
    void letsThePatientDecideForHimselfOnly() {
        String himself = Tokens.patient(Clinics.VILNIUS, patient);
        UUID consent = id(as(himself).body(sharing("GRANTED")).post(path(patient)));
        as(himself)
                .get("/api/v1/consents/" + consent)
                .then()
                .statusCode(200)
                .body("origin", equalTo("PATIENT"))
                .body("validTo", nullValue());
        withdraw(himself, consent).statusCode(200);
        list(himself, "").body("items.id", contains(consent.toString()));

        String another = Tokens.patient(Clinics.VILNIUS, patient());
        as(another).body(sharing("GRANTED")).post(path(patient)).then().statusCode(404);
        as(another).get(path(patient)).then().statusCode(404);
        as(another).get("/api/v1/consents/" + consent).then().statusCode(404);
        withdraw(another, consent).statusCode(404);
    }

    @Test
    void isOfReceptionAndDoctorOfTheClinicOnly() {
        UUID consent = id(decide(sharing("GRANTED")));
        for (String token : List.of(
                Tokens.therapist(), Tokens.admin(), Tokens.privacyOfficer(), Tokens.networkAdmin(), partner())) {
            as(token).body(sharing("GRANTED")).post(path(patient)).then().statusCode(403);
            as(token).get(path(patient)).then().statusCode(403);
            as(token).get("/api/v1/consents/" + consent).then().statusCode(403);
            withdraw(token, consent).statusCode(403);
        }
        String foreign = Tokens.doctor(Clinics.KAUNAS);
        as(foreign).body(sharing("GRANTED")).post(path(patient)).then().statusCode(404);
        as(foreign).get(path(patient)).then().statusCode(404);
        as(foreign).get("/api/v1/consents/" + consent).then().statusCode(404);
        withdraw(foreign, consent).statusCode(404);
        as(Tokens.doctor()).get("/api/v1/consents/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void refusesToWithdrawAnOldVersion() {
        UUID consent = id(decide(sharing("GRANTED")));
        as(Tokens.doctor())
                .header("If-Match", "\"7\"")
                .post("/api/v1/consents/" + consent + "/withdraw")
                .then()
                .statusCode(412);
        as(Tokens.doctor()).get("/api/v1/consents/" + consent).then().body("status", equalTo("IN_FORCE"));
    }

    @Test
    @ActivateRequestContext
    void showsAPartnerWhatIsAboutHimAndNothingElse() {
        UUID consent = id(decide(sharing("GRANTED")));
        UUID statistics = id(decide(decision("STATISTICS", "GRANTED")));
        tenant.actFor(Clinics.VILNIUS, PARTNER_A);
        assertThat(seen(consent)).isTrue();
        assertThat(seen(statistics)).isFalse();
        tenant.actFor(Clinics.KAUNAS, PARTNER_A);
        assertThat(seen(consent)).isTrue();
        tenant.actFor(Clinics.VILNIUS, PARTNER_B);
        assertThat(seen(consent)).isFalse();
    }

    private boolean seen(UUID consent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> consents.findByIdOptional(consent).isPresent());
    }

    private boolean standsFor(UUID partner) {
        tenant.actFor(Clinics.VILNIUS);
        return QuarkusTransaction.requiringNew()
                .call(() -> consents.stands(patient, Purpose.SHARE_WITH_REFERRER, partner));
    }

    private Response decide(Map<String, Object> body) {
        return as(Tokens.reception()).body(body).post(path(patient));
    }

    private ValidatableResponse list(String token, String query) {
        return as(token).get(path(patient) + query).then().statusCode(200);
    }

    private static ValidatableResponse withdraw(String token, UUID consent) {
        return as(token).post("/api/v1/consents/" + consent + "/withdraw").then();
    }

    private static Map<String, Object> sharing(String decision) {
        return with(decision("SHARE_WITH_REFERRER", decision), "partnerId", PARTNER_A);
    }

    private static Map<String, Object> decision(String purpose, String decision) {
        return Map.of("purpose", purpose, "decision", decision, "validFrom", today().toString());
    }

    private static String path(UUID patient) {
        return "/api/v1/patients/" + patient + "/consents";
    }

    private static String partner() {
        return Tokens.partner(PARTNER_A);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
