package clinic.kinezioteka.programmes.visit;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class MoveVisitsTest {

    private static final String AT_NINE = "2027-03-01T09:00:00+02:00";
    private static final String AT_TEN = "2027-03-01T10:00:00+02:00";

    private Practice practice;
    private Given.Course kept;
    private Given.Course moved;

    @BeforeEach
    void openAnEpisodeOfEachRecord() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        kept = practice.draft();
        moved = practice.draft();
    }

    @Test
    void makesEverythingTheSurvivorsHoweverOftenItIsTold() {
        UUID visit = consultation(moved, AT_TEN, practice.doctorId, practice.roomId);
        ProbeEvent merge = merge();
        new KafkaProbe().publish(merge);
        awaitMoved();
        for (UUID patient : List.of(kept.patientId(), moved.patientId())) {
            assertThat(found("/api/v1/programmes?patientId=" + patient, "items.id", UUID.class))
                    .containsExactlyInAnyOrder(kept.programmeId(), moved.programmeId());
            assertThat(found("/api/v1/visits?patientId=" + patient, "items.patientId", UUID.class))
                    .containsOnly(kept.patientId());
        }
        read(visit).then().body("status", equalTo("BOOKED")).body("start", equalTo(AT_TEN));
        book(kept, AT_TEN, practice.practitioner("DOCTOR"), room())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-taken"));
    }

    @Test
    void letsTheDuplicatesVisitGiveWayWhereBothWouldBeAtOnce() {
        UUID standing = consultation(kept, AT_TEN, practice.doctorId, practice.roomId);
        UUID doctor = practice.practitioner("DOCTOR");
        UUID room = room();
        UUID clashing = consultation(moved, AT_TEN, doctor, room);
        UUID before = consultation(moved, AT_NINE, doctor, room);
        merge();
        awaitMoved();
        read(clashing)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("needsRebooking", equalTo(true))
                .body("reasonCode", equalTo("MERGE_CONFLICT"))
                .body("start", equalTo(null));
        read(standing).then().body("status", equalTo("BOOKED"));
        read(before).then().body("status", equalTo("BOOKED"));
        JsonNode told = new KafkaProbe().await("visits.v1", "visit.planned", clashing);
        Contracts.assertMatches(told.toString());
        assertThat(told.at("/data/reason").asText()).isEqualTo("MERGE_CONFLICT");
        assertThat(told.at("/data/patientId").asText())
                .isEqualTo(kept.patientId().toString());
        book(practice.draft(), AT_TEN, doctor, room).then().statusCode(201);
    }

    @Test
    void letsTheSurvivorsVisitGiveWayToOneThatTheDuplicateCameTo() {
        UUID standing = retrospective(kept);
        UUID attended = retrospective(moved);
        practice.act(practice.reception(), attended, "check-in", Map.of("at", PAST))
                .then()
                .statusCode(200);
        merge();
        awaitMoved();
        read(attended).then().body("status", equalTo("CHECKED_IN"));
        read(standing).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void leavesTwoThatBothTookPlaceAsTheyAre() {
        UUID standing = retrospective(kept);
        UUID attended = retrospective(moved);
        for (UUID visit : List.of(standing, attended)) {
            practice.act(practice.reception(), visit, "check-in", Map.of("at", PAST))
                    .then()
                    .statusCode(200);
        }
        merge();
        awaitMoved();
        read(attended).then().body("status", equalTo("CHECKED_IN"));
        read(standing).then().body("status", equalTo("CHECKED_IN"));
    }

    @Test
    void takesABodyAndATokenOfTheMergedPatientAsTheSurvivors() {
        merge();
        awaitMoved();
        book(moved, AT_TEN, practice.doctorId, practice.roomId)
                .then()
                .statusCode(201)
                .body("patientId", equalTo(kept.patientId().toString()));
        as(Tokens.patient(practice.clinicId, moved.patientId()))
                .get("/api/v1/programmes/" + kept.programmeId())
                .then()
                .statusCode(200);
    }

    private static final String PAST = "2026-03-02T10:00:00+02:00";

    private UUID retrospective(Given.Course course) {
        Map<String, Object> visit = visit(course, PAST, practice.practitioner("DOCTOR"), room());
        visit.put("retrospective", true);
        return as(practice.doctor())
                .body(visit)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private UUID consultation(Given.Course course, String start, UUID doctor, UUID room) {
        return book(course, start, doctor, room)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Response book(Given.Course course, String start, UUID doctor, UUID room) {
        return as(practice.doctor()).body(visit(course, start, doctor, room)).post("/api/v1/visits");
    }

    private static Map<String, Object> visit(Given.Course course, String start, UUID doctor, UUID room) {
        return new HashMap<>(Map.of(
                "patientId",
                course.patientId(),
                "kind",
                "CONSULTATION",
                "reason",
                "pain",
                "start",
                start,
                "practitionerId",
                doctor,
                "roomId",
                room));
    }

    private UUID room() {
        return practice.created("/api/v1/rooms", Map.of("name", "Room " + UUID.randomUUID()));
    }

    private Response read(UUID visit) {
        return as(practice.doctor()).get("/api/v1/visits/" + visit);
    }

    private <T> List<T> found(String path, String what, Class<T> type) {
        return as(practice.doctor()).get(path).jsonPath().getList(what, type);
    }

    private ProbeEvent merge() {
        ProbeEvent merge = ProbeEvent.of(
                        "patients.v1",
                        "patient.merged",
                        moved.patientId(),
                        2,
                        kept.patientId(),
                        Map.of("patientId", kept.patientId(), "duplicateId", moved.patientId(), "status", "MERGED"))
                .in(practice.clinicId);
        new KafkaProbe().publish(merge);
        return merge;
    }

    private void awaitMoved() {
        await().until(() -> found("/api/v1/programmes?patientId=" + kept.patientId(), "items.id", UUID.class)
                        .size()
                == 2);
    }
}
