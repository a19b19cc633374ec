package clinic.kinezioteka.programmes.feed;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class FeedResourceTest {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalDate MONDAY =
            LocalDate.now(VILNIUS).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private Practice practice;
    private UUID patientId;
    private String ofPatient;
    private String ofDoctor;

    @BeforeEach
    void linkBothCalendars() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        patientId = Given.patient(practice.clinicId);
        await().until(() -> link("patientId", patientId).statusCode() == 201);
        ofPatient = link("patientId", patientId).path("path");
        ofDoctor = link("practitionerId", practice.doctorId).path("path");
    }

    @Test
    void tellsAPractitionerKindAndRoomAndAPatientAlsoWithWhom() {
        UUID visit = booked(MONDAY);
        VEvent seenByDoctor = read(ofDoctor).event();
        assertThat(ReadBack.value(seenByDoctor, "UID")).isEqualTo(visit.toString());
        assertThat(ReadBack.value(seenByDoctor, "SUMMARY")).isEqualTo("Consultation");
        assertThat(ReadBack.value(seenByDoctor, "LOCATION")).isEqualTo("Hall");
        assertThat(ReadBack.value(seenByDoctor, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(ReadBack.value(read(ofPatient).event(), "SUMMARY")).isEqualTo("Consultation, DOCTOR");
        assertThat(text(ofDoctor) + text(ofPatient)).doesNotContain("secret pain", patientId.toString());
        given().get(ofPatient).then().contentType(startsWith("text/calendar"));
    }

    @Test
    void speaksTheLanguageOfTheClinic() {
        booked(MONDAY);
        new KafkaProbe()
                .publish(ProbeEvent.of(
                                "clinics.v1",
                                "clinic.updated",
                                practice.clinicId,
                                2,
                                practice.clinicId,
                                Map.of(
                                        "clinicId",
                                        practice.clinicId,
                                        "name",
                                        "Klinika",
                                        "zone",
                                        "Europe/Vilnius",
                                        "languages",
                                        List.of("lt", "en")))
                        .in(practice.clinicId));
        await().until(() -> text(ofDoctor).contains("X-WR-CALNAME:Klinika"));
        assertThat(ReadBack.value(read(ofDoctor).event(), "SUMMARY")).isEqualTo("Konsultacija");
    }

    @Test
    void followsAVisitUnderOneUidUntilItIsCancelled() {
        UUID visit = booked(MONDAY);
        VEvent before = read(ofPatient).event();
        Map<String, Object> later = new HashMap<>(slot(MONDAY.plusDays(1)));
        later.put("scope", "THIS");
        practice.act(practice.reception(), visit, "reschedule", later).then().statusCode(200);
        VEvent moved = read(ofPatient).event();
        assertThat(ReadBack.value(moved, "UID")).isEqualTo(ReadBack.value(before, "UID"));
        assertThat(sequence(moved)).isGreaterThan(sequence(before));
        assertThat(read(ofPatient).start(moved).toLocalDate()).isEqualTo(MONDAY.plusDays(1));
        practice.act(practice.reception(), visit, "cancel", Map.of("reason", "PATIENT_REQUEST"))
                .then()
                .statusCode(200);
        VEvent cancelled = read(ofPatient).event();
        assertThat(ReadBack.value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(cancelled)).isGreaterThan(sequence(moved));
    }

    @Test
    void keepsTheLocalHourOverTheChangeToSummerTime() {
        LocalDate change = LocalDate.of(MONDAY.getYear() + 1, 4, 1).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        booked(change.minusDays(2));
        booked(change.plusDays(1));
        ReadBack calendar = read(ofPatient);
        assertThat(calendar.events().stream().map(calendar::start).map(Object::toString))
                .containsExactly(change.minusDays(2) + "T10:00+02:00", change.plusDays(1) + "T10:00+03:00");
    }

    @Test
    void answersNothingNewToWhoHasTheCalendarAlready() {
        booked(MONDAY);
        String tag = given().get(ofPatient).header("ETag");
        given().header("If-None-Match", tag).get(ofPatient).then().statusCode(304);
        booked(MONDAY.plusDays(1));
        given().header("If-None-Match", tag).get(ofPatient).then().statusCode(200);
    }

    @Test
    void isAuditedWithoutTheSecret() {
        String trace = AuditRows.newTrace();
        given().header("traceparent", trace).get(ofPatient).then().statusCode(200);
        assertThat(AuditRows.of(trace)).singleElement().satisfies(row -> {
            assertThat(row.path()).isEqualTo("/api/v1/calendars/{secret}.ics");
            assertThat(row.clinic()).isEqualTo(practice.clinicId);
            assertThat(row.patient()).isEqualTo(patientId);
            assertThat(row.subject()).isNull();
        });
    }

    @Test
    void isNothingBehindAnUnknownSecretWhoeverAsks() {
        String unknown = "/api/v1/calendars/kZ0Yw2uVtYxOaPzv1wWq3mJ8nB5rC6dE7fG9hH0iI1s.ics";
        given().get(unknown).then().statusCode(404);
        as(Tokens.admin(practice.clinicId)).get(unknown).then().statusCode(404);
        given().get("/api/v1/calendars/" + Given.id() + ".ics").then().statusCode(404);
    }

    @Test
    void refusesATokenThatIsNotValidAndLeavesNothingBehind() {
        Map<String, Object> twoOwners = Map.of("patientId", patientId, "practitionerId", practice.doctorId);
        for (int time = 1; time <= 5; time++) {
            as(Tokens.expired()).get(ofPatient).then().statusCode(401);
            as(practice.reception())
                    .body(twoOwners)
                    .post("/api/v1/calendar-links")
                    .then()
                    .statusCode(422);
        }
        as(Tokens.doctor()).get(ofPatient).then().statusCode(200);
    }

    private UUID booked(LocalDate day) {
        Map<String, Object> body = new HashMap<>(slot(day));
        body.putAll(Map.of("patientId", patientId, "kind", "CONSULTATION", "reason", "secret pain"));
        return as(practice.reception())
                .body(body)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Map<String, Object> slot(LocalDate day) {
        return Map.of(
                "start",
                day.atTime(10, 0).atZone(VILNIUS).toOffsetDateTime().toString(),
                "practitionerId",
                practice.doctorId,
                "roomId",
                practice.roomId,
                "deviceIds",
                List.of());
    }

    private Response link(String whose, UUID id) {
        return as(practice.reception()).body(Map.of(whose, id)).post("/api/v1/calendar-links");
    }

    private static String text(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private static ReadBack read(String path) {
        return new ReadBack(text(path));
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(ReadBack.value(event, "SEQUENCE"));
    }
}
