package clinic.kinezioteka.patients.referral;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static clinic.kinezioteka.patients.referral.Referring.PARTNER_A;
import static clinic.kinezioteka.patients.referral.Referring.PARTNER_B;
import static clinic.kinezioteka.patients.referral.Referring.REFERRALS;
import static clinic.kinezioteka.patients.referral.Referring.lumbar;
import static clinic.kinezioteka.patients.referral.Referring.partner;
import static clinic.kinezioteka.patients.referral.Referring.send;
import static clinic.kinezioteka.patients.referral.Referring.sent;
import static clinic.kinezioteka.patients.referral.Referring.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ReferralResourceTest {
    @Test
    void isReceivedAsThePartnerWroteIt() {
        Map<String, Object> body = lumbar();
        Response created = send(body);
        UUID referral = id(created);
        created.then().header("Location", endsWith(REFERRALS + "/" + referral));
        for (String token : List.of(partner(), Tokens.reception(), Tokens.therapist(), Tokens.admin())) {
            as(token)
                    .get(REFERRALS + "/" + referral)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("status", equalTo("RECEIVED"))
                    .body("partnerId", equalTo(PARTNER_A.toString()))
                    .body("externalReference", equalTo(body.get("externalReference")))
                    .body("patient.givenName", equalTo("Jonas"))
                    .body("preferredTimes[0].from", equalTo("08:00:00"))
                    .body("consent.decision", equalTo("GRANTED"))
                    .body("patientId", nullValue());
        }
    }

    @Test
    void leavesConditionRegionAndSideToTheClinic() {
        send(without(lumbar(), "condition", "region", "side", "preferredTimes"))
                .then()
                .statusCode(201)
                .body("condition", nullValue())
                .body("preferredTimes", empty());
    }

    @Test
    void isSentOnceUnderItsReference() {
        Map<String, Object> body = lumbar();
        UUID first = id(send(body));
        send(body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-referral"))
                .body("id", equalTo(first.toString()));
        send(with(body, "clinicId", Clinics.KAUNAS)).then().statusCode(409).body("id", equalTo(first.toString()));
        as(Tokens.partner(PARTNER_B)).body(body).post(REFERRALS).then().statusCode(201);
    }

    @Test
    void isSentOnceAlsoByManyAtOnce() {
        Map<String, Object> body = lumbar();
        List<Integer> answers = Stream.generate(() -> body)
                .limit(6)
                .parallel()
                .map(one -> send(one).statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(201).contains(409).doesNotContain(500);
    }

    @Test
    void isAnsweredAgainUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = lumbar();
        UUID first = id(as(partner()).header("Idempotency-Key", key).body(body).post(REFERRALS));
        String trace = AuditRows.newTrace();
        Response second = as(partner())
                .header("Idempotency-Key", key)
                .header("traceparent", trace)
                .body(body)
                .post(REFERRALS);
        second.then().header("Idempotency-Replayed", "true");
        assertThat(id(second)).isEqualTo(first);
        assertThat(AuditRows.of(trace)).singleElement().satisfies(row -> assertThat(row.clinic())
                .isEqualTo(Clinics.VILNIUS));
    }

    @Test
    void refusesWhatIsNoReferral() {
        send(Map.of())
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("clinicId", "externalReference", "patient", "urgency", "consent"));
        send(with(lumbar(), "patient", with(somebody(), "birthDate", "1800-01-01")))
                .then()
                .statusCode(422)
                .body("violations.field", contains("patient.birthDate"));
        send(with(lumbar(), "region", "UPPER"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/region-does-not-fit"));
        send(with(lumbar(), "icd10", "back pain")).then().statusCode(422);
        send(with(lumbar(), "clinicId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
        send(with(lumbar(), "preferredTimes", List.of(Map.of("day", "MONDAY", "from", "12:00", "to", "08:00"))))
                .then()
                .statusCode(422);
        send(with(
                        lumbar(),
                        "consent",
                        Map.of("decision", "GRANTED", "validFrom", "2026-01-02", "validTo", "2026-01-01")))
                .then()
                .statusCode(422)
                .body("violations.field", contains("consent.validTo"));
        send(with(lumbar(), "urgency", "NOW")).then().statusCode(400);
        send(with(lumbar(), "diagnosis", "x")).then().statusCode(400);
    }

    @Test
    void isNoBusinessOfAnotherPartnerOrClinic() {
        UUID referral = sent();
        for (String token :
                List.of(Tokens.partner(PARTNER_B), Tokens.reception(Clinics.KAUNAS), Tokens.doctor(Clinics.KAUNAS))) {
            as(token).get(REFERRALS + "/" + referral).then().statusCode(404);
            as(token).get(REFERRALS + "?id=" + referral).then().statusCode(200).body("items", empty());
        }
        as(Tokens.partner(PARTNER_B))
                .post(REFERRALS + "/" + referral + "/withdraw")
                .then()
                .statusCode(404);
        as(partner()).get(REFERRALS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void isSentByPartnersAndReadByStaffOnly() {
        UUID referral = sent();
        for (String token : List.of(Tokens.reception(), Tokens.doctor(), Tokens.networkAdmin())) {
            as(token).body(lumbar()).post(REFERRALS).then().statusCode(403);
            as(token).post(REFERRALS + "/" + referral + "/withdraw").then().statusCode(403);
        }
        for (String token : List.of(
                Tokens.networkAdmin(), Tokens.privacyOfficer(), Tokens.patient(Clinics.VILNIUS, UUID.randomUUID()))) {
            as(token).get(REFERRALS).then().statusCode(403);
            as(token).get(REFERRALS + "/" + referral).then().statusCode(403);
        }
        String stranger = Tokens.partner(UUID.randomUUID());
        as(stranger).body(Map.of()).post(REFERRALS).then().statusCode(403);
        as(stranger).get(REFERRALS).then().statusCode(403);
        as(stranger).get(REFERRALS + "/" + referral).then().statusCode(403);
    }

    @Test
    void isListedForItsPartnerInAllClinicsAndForTheClinicFromAllPartners() {
        UUID vilnius = sent();
        UUID kaunas = id(send(with(lumbar(), "clinicId", Clinics.KAUNAS)));
        UUID others = id(as(Tokens.partner(PARTNER_B)).body(lumbar()).post(REFERRALS));
        String all = REFERRALS + "?id=%s&id=%s&id=%s".formatted(vilnius, kaunas, others);
        as(partner()).get(all).then().statusCode(200).body("items.id", contains(vilnius.toString(), kaunas.toString()));
        as(Tokens.reception()).get(all).then().body("items.id", contains(vilnius.toString(), others.toString()));
        as(Tokens.reception())
                .get(all + "&status=RECEIVED&urgency=SOON&partnerId=" + PARTNER_B)
                .then()
                .body("items.id", contains(others.toString()));
        as(partner()).get(all + "&clinicId=" + Clinics.KAUNAS).then().body("items.id", contains(kaunas.toString()));
        as(partner())
                .get(REFERRALS + "?limit=100&status=RECEIVED")
                .then()
                .body("items.partnerId", everyItem(equalTo(PARTNER_A.toString())))
                .body("items.id", not(hasItem(others.toString())));
    }

    @Test
    void isWithdrawnWhileNobodyHasAnswered() {
        UUID referral = sent();
        as(partner())
                .header("If-Match", "\"9\"")
                .post(REFERRALS + "/" + referral + "/withdraw")
                .then()
                .statusCode(412);
        as(partner())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(REFERRALS + "/" + referral + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        as(partner())
                .post(REFERRALS + "/" + referral + "/withdraw")
                .then()
                .statusCode(409)
                .body("current", equalTo("WITHDRAWN"))
                .body("allowed", contains("RECEIVED"));
    }

    @Test
    void tellsTheOthersWithoutAWordOfThePatient() {
        UUID referral = sent();
        as(partner()).post(REFERRALS + "/" + referral + "/withdraw").then().statusCode(200);
        List<JsonNode> events = new KafkaProbe().await("patients.v1", referral, 2);
        events.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(events)
                .extracting(event -> event.at("/data/status").asText())
                .containsExactly("RECEIVED", "WITHDRAWN");
        assertThat(events.get(0).path("clinicid").asText()).isEqualTo(Clinics.VILNIUS.toString());
        assertThat(events.get(0).path("partitionkey").asText()).isEqualTo(referral.toString());
        assertThat(events.toString()).doesNotContain("Petrauskas", "Pain from the back", "A-");
    }
}
