package clinic.kinezioteka.programmes.response;

import static clinic.kinezioteka.programmes.Given.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class EarlyResponseTest {

    private static final Instant FIRST = Instant.now().minus(Duration.ofDays(30));

    @Inject
    CompletedVisits visits;

    @Inject
    PainReadings readings;

    @Inject
    Tenant tenant;

    private final KafkaProbe kafka = new KafkaProbe();
    private Practice practice;
    private Given.Course course;

    @BeforeEach
    void runAProgramme() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(6, 35, 49);
    }

    @Test
    void offersAReviewWhereThePainDoesNotAnswer() {
        attend(2);
        shown().body("earlyResponse", nullValue());
        attend(3);
        shown().body("earlyResponse.status", equalTo("DUE"), "earlyResponse.review", nullValue());
        UUID value = Given.id();
        measure(value, 0, 6, 70, "UNCHANGED", "STAFF");
        awaitStatus("NONE");
        worklist("NONE")
                .body("items.id", contains(course.programmeId().toString()))
                .body("items[0].earlyResponse.finding", equalTo("NO_EARLY_RESPONSE"))
                .body("items[0].earlyResponse.baselineMillimetres", equalTo(78))
                .body("items[0].earlyResponse.assessmentId", equalTo(value.toString()))
                .body("items[0].earlyResponse.review.visitId", nullValue())
                .body("items[0].status", equalTo("ACTIVE"));
        String check = kafka.await("programmes.v1", event -> isOfThis(event, "NONE"), 1)
                .get(0)
                .toString();
        Contracts.assertMatches(check);
        UUID review = book();
        shown().body("earlyResponse.review.visitId", equalTo(review.toString()));
    }

    @Test
    void isJudgedAnewWithEachCorrection() {
        attend(3);
        UUID patients = Given.id();
        measure(patients, 0, 5, 20, "IMPROVED", "PATIENT");
        UUID value = Given.id();
        measure(value, 0, 6, 70, "UNCHANGED", "STAFF");
        awaitStatus("NONE");
        measure(value, 1, 6, 40, "IMPROVED", "STAFF");
        awaitStatus("RESPONDED");
        worklist("NONE").body("items", empty());
        kafka.publish(ProbeEvent.of(
                        "assessments.v1",
                        "assessment.voided",
                        value,
                        2,
                        course.patientId(),
                        Map.of("assessmentId", value, "episodeId", course.episodeId()))
                .in(course.clinicId()));
        awaitStatus("DUE");
        worklist("DUE").body("items.id", contains(course.programmeId().toString()));
    }

    @Test
    void takesAValueThatWasHeardBeforeTheSession() {
        UUID value = Given.id();
        measure(value, 0, 6, 60, "UNCHANGED", "STAFF");
        awaitHeard(value);
        attend(3);
        shown().body("earlyResponse.status", equalTo("RESPONDED"));
    }

    @Test
    void isDroppedWhereTheControlComesFirst() {
        attend(2);
        visits.controlVisit(course, 1, FIRST.plus(Duration.ofDays(5)));
        shown().body("earlyResponse.status", equalTo("DROPPED"), "earlyResponse.dueOn", nullValue());
        attend(3);
        UUID later = Given.id();
        measure(later, 0, 12, 90, "WORSENED", "STAFF");
        awaitHeard(later);
        shown().body("earlyResponse.status", equalTo("DROPPED"), "earlyResponse.finding", nullValue());
    }

    @Test
    void takesAValueOfTheControlThatIsEnteredAfterIt() {
        attend(3);
        visits.controlVisit(course, 1, noonOfDay(8));
        shown().body("earlyResponse.status", equalTo("DROPPED"));
        UUID nextDay = Given.id();
        measure(nextDay, 0, noonOfDay(9), 90, "WORSENED", "STAFF");
        awaitHeard(nextDay);
        shown().body("earlyResponse.status", equalTo("DROPPED"));
        measure(Given.id(), 0, noonOfDay(8).plus(Duration.ofMinutes(5)), 20, "IMPROVED", "STAFF");
        awaitStatus("RESPONDED");
    }

    /** So many sessions in all, two days after each other. */
    private void attend(int upTo) {
        Integer attended = shown().extract().path("modules[0].attendedSessions");
        for (int session = attended; session < upTo; session++) {
            visits.session(course, 1, FIRST.plus(Duration.ofDays(2L * session)));
        }
    }

    private static Instant noonOfDay(int day) {
        ZoneId zone = ZoneId.of("Europe/Vilnius");
        return LocalDate.ofInstant(FIRST, zone)
                .plusDays(day)
                .atTime(12, 0)
                .atZone(zone)
                .toInstant();
    }

    private void measure(UUID id, long sequence, int day, int millimetres, String change, String recordedBy) {
        measure(id, sequence, FIRST.plus(Duration.ofDays(day)), millimetres, change, recordedBy);
    }

    private void measure(UUID id, long sequence, Instant at, int millimetres, String change, String recordedBy) {
        Map<String, Object> pain = new HashMap<>();
        pain.put("site", "LEG");
        pain.put("baselineMillimetres", 78);
        pain.put("millimetres", millimetres);
        pain.put("change", change);
        pain.put("eliminated", false);
        pain.put("acceptable", false);
        Map<String, Object> data = new HashMap<>();
        data.put("assessmentId", id);
        data.put("patientId", course.patientId());
        data.put("episodeId", course.episodeId());
        data.put("kind", "VAS");
        data.put("performedAt", at);
        data.put("recordedBy", recordedBy);
        data.put("values", Map.of("site", "LEG", "situation", "WORST_24H", "millimetres", millimetres));
        data.put("derived", Map.of("episodePain", pain));
        kafka.publish(ProbeEvent.of(
                        "assessments.v1",
                        sequence == 0 ? "assessment.recorded" : "assessment.corrected",
                        id,
                        sequence,
                        course.patientId(),
                        data)
                .in(course.clinicId()));
    }

    /** What the offer says, made whole by a free time of the doctor. */
    private UUID book() {
        Map<String, Object> offer = shown().extract().path("earlyResponse.review");
        LocalDate monday =
                LocalDate.now(ZoneId.of("Europe/Vilnius")).plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Map<String, Object> slot = as(practice.reception())
                .get(offer.get("slots") + "&from=" + monday + "&to=" + monday.plusDays(2))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]");
        Map<String, Object> body = new HashMap<>(shown().extract().path("earlyResponse.review.body"));
        body.put("start", slot.get("start"));
        body.put("practitionerId", practice.doctorId);
        body.put("roomId", practice.roomId);
        return as(practice.reception())
                .body(body)
                .post(offer.get("path").toString())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private boolean isOfThis(JsonNode event, String status) {
        return event.path("type").asText().contains("early-response.judged")
                && event.at("/data/programmeId")
                        .asText()
                        .equals(course.programmeId().toString())
                && event.at("/data/status").asText().equals(status);
    }

    private void awaitHeard(UUID value) {
        await().until(() -> isHeard(value));
    }

    /** A value is kept, and what it changes judged, in one transaction. */
    @ActivateRequestContext
    boolean isHeard(UUID value) {
        tenant.actFor(course.clinicId());
        return QuarkusTransaction.requiringNew()
                .call(() -> readings.findByIdOptional(value).isPresent());
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> shown().body("earlyResponse.status", equalTo(status)));
    }

    private ValidatableResponse shown() {
        return as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse worklist(String status) {
        return as(practice.doctor())
                .queryParam("earlyResponse", status)
                .get("/api/v1/programmes")
                .then()
                .statusCode(200);
    }
}
