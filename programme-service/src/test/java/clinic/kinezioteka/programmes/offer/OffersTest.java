package clinic.kinezioteka.programmes.offer;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.waitlist.Waiting;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class OffersTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OfferSlots offering;

    private Waiting waiting;
    private String reception;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        waiting = new Waiting();
        reception = waiting.practice.reception();
    }

    @Test
    void asksTheMostUrgentThenWhoWaitsLongestAndPassesOn() {
        List<Waiting.Patient> patients = waiting.patients(6);
        Waiting.Patient blocking = patients.get(4);
        waiting.book(blocking, Waiting.NINE).then().statusCode(200);
        List<String> entries = List.of(
                waiting.joined(patients.get(0), "ROUTINE"),
                waiting.joined(patients.get(1), "SOON"),
                waiting.joined(patients.get(2), "SOON"),
                waiting.joined(patients.get(3), "URGENT"));
        offer();
        assertThat(waiting.offers("OPEN")).isEmpty();
        waiting.practice.act(reception, blocking.visitId(), "cancel", Map.of());
        for (int asked : List.of(3, 1, 2, 0)) {
            offer();
            Map<String, Object> offer = openOffer();
            assertThat(offer).containsEntry("entryId", entries.get(asked)).containsEntry("start", Waiting.NINE);
            assertThat(waiting.statusOf(entries.get(asked))).isEqualTo("OFFERED");
            if (asked == 1) {
                expire();
            } else {
                waiting.answer(reception, offer.get("id"), "decline")
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("DECLINED"));
            }
        }
        offer();
        assertThat(waiting.offers("OPEN"))
                .as("what each has not taken is not offered again")
                .isEmpty();
        assertThat(waiting.offers("EXPIRED")).extracting("entryId").containsExactly(entries.get(1));
        waiting.entry(entries.get(1)).then().body("status", equalTo("WAITING"), "offersMissed", equalTo(1));
        waiting.book(patients.get(5), Waiting.NINE).then().statusCode(200);
    }

    @Test
    void keepsTheSlotAndBooksItInOneStep() {
        List<Waiting.Patient> patients = waiting.patients(2);
        Waiting.Patient patient = patients.get(0);
        String entry = waiting.joined(patient, "SOON");
        offer();
        Map<String, Object> offer = openOffer();
        assertThat(Instant.parse(offer.get("expiresAt").toString()))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(110)),
                        Instant.now().plus(Duration.ofMinutes(125)));
        waiting.book(patients.get(1), Waiting.NINE)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-reserved"));
        Response accepted = waiting.answer(patient(patient), offer.get("id"), "accept");
        accepted.then().statusCode(200).body("status", equalTo("ACCEPTED"));
        as(reception)
                .get("/api/v1/visits/" + patient.visitId())
                .then()
                .body("status", equalTo("BOOKED"), "start", equalTo(Waiting.NINE));
        assertThat(waiting.statusOf(entry)).isEqualTo("PLACED");
        assertThat(rows("booking where status = 'RESERVED'")).isZero();
        waiting.answer(reception, offer.get("id"), "accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"), "current", equalTo("ACCEPTED"));
        waiting.answer(reception, offer.get("id"), "decline").then().statusCode(409);
        List<JsonNode> told = new KafkaProbe()
                .await(
                        "visits.v1",
                        event -> event.toString().contains(offer.get("id").toString())
                                || event.path("subject").asText().equals(entry),
                        4);
        told.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(told)
                .extracting(event -> event.path("type").asText().replace("clinic.kinezioteka.", ""))
                .containsExactly(
                        "waitlist.joined.v1", "waitlist.offered.v1", "waitlist.accepted.v1", "waitlist.left.v1");
        assertThat(told.get(3).at("/data/status").asText()).isEqualTo("PLACED");
    }

    @Test
    void movesABookedVisitOnlyToAnEarlierTimeAndOffersWhatThatFrees() {
        List<Waiting.Patient> patients = waiting.patients(3);
        Waiting.Patient early = patients.get(0);
        Waiting.Patient late = patients.get(1);
        Waiting.Patient last = patients.get(2);
        waiting.book(early, Waiting.NINE).then().statusCode(200);
        waiting.book(late, Waiting.TEN).then().statusCode(200);
        waiting.book(last, "2027-03-01T11:00:00+02:00").then().statusCode(200);
        String first = hours(late, "09:00", "18:00");
        String second = hours(last, "10:00", "10:45");
        offer();
        assertThat(waiting.offers("OPEN")).isEmpty();
        waiting.practice.act(reception, early.visitId(), "cancel", Map.of());
        offer();
        Map<String, Object> offer = openOffer();
        assertThat(offer).containsEntry("entryId", first).containsEntry("start", Waiting.NINE);
        waiting.answer(reception, offer.get("id"), "accept").then().statusCode(200);
        as(reception).get("/api/v1/visits/" + late.visitId()).then().body("start", equalTo(Waiting.NINE));
        offer();
        assertThat(openOffer()).containsEntry("entryId", second).containsEntry("start", Waiting.TEN);
    }

    @Test
    void booksOnceWhateverManyAcceptAtOnce() throws Exception {
        Waiting.Patient patient = waiting.patient();
        waiting.joined(patient, "SOON");
        offer();
        Object offer = openOffer().get("id");
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Integer> statuses = clients
                .invokeAll(IntStream.range(0, 8)
                        .<Callable<Response>>mapToObj(client ->
                                () -> waiting.answer(client % 2 == 0 ? reception : patient(patient), offer, "accept"))
                        .toList())
                .stream()
                .map(OffersTest::statusOf)
                .toList();
        clients.shutdown();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(rows("booking where visit_id = '" + patient.visitId() + "'")).isEqualTo(3);
    }

    @Test
    void takesNoAnswerOnceExpired() {
        waiting.joined(waiting.patient(), "ROUTINE");
        offer();
        Map<String, Object> offer = openOffer();
        setBack();
        waiting.answer(reception, offer.get("id"), "accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/offer-expired"));
        offer();
        assertThat(waiting.offers("EXPIRED")).extracting("id").containsExactly(offer.get("id"));
        waiting.answer(reception, offer.get("id"), "accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void asksNobodyAnyMoreWhoHasNotTakenThree() {
        Waiting.Patient patient = waiting.patient();
        String entry = hours(patient, "09:00", "12:00");
        for (String start : List.of("09:00", "09:15", "09:30")) {
            offer();
            Map<String, Object> offer = openOffer();
            assertThat(offer).containsEntry("start", "2027-03-01T" + start + ":00+02:00");
            waiting.answer(reception, offer.get("id"), "decline").then().statusCode(200);
        }
        offer();
        assertThat(waiting.offers("OPEN")).isEmpty();
        waiting.entry(entry).then().body("status", equalTo("PAUSED"), "offersMissed", equalTo(3));
    }

    @Test
    void withdrawsWhatIsNotWaitedForAnyMore() {
        List<Waiting.Patient> patients = waiting.patients(3);
        Waiting.Patient booked = patients.get(0);
        String byHand = waiting.joined(booked, "URGENT");
        offer();
        waiting.book(booked, Waiting.TEN).then().statusCode(200);
        assertThat(waiting.statusOf(byHand)).isEqualTo("PLACED");
        Waiting.Patient leaving = patients.get(1);
        String left = waiting.joined(leaving, "SOON");
        offer();
        as(patient(leaving)).delete("/api/v1/waitlist/" + left).then().statusCode(204);
        assertThat(waiting.statusOf(left)).isEqualTo("LEFT");
        Waiting.Patient held = patients.get(2);
        String suspended = waiting.joined(held, "ROUTINE");
        offer();
        assertThat(openOffer()).containsEntry("entryId", suspended);
        Given.announce(
                held.course(),
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        await().until(() -> waiting.offers("OPEN").isEmpty());
        assertThat(waiting.offers("WITHDRAWN")).extracting("entryId").containsExactly(byHand, left, suspended);
        assertThat(waiting.statusOf(suspended)).isEqualTo("WAITING");
        offer();
        assertThat(waiting.offers("OPEN")).isEmpty();
        assertThat(rows("booking where status = 'RESERVED'")).isZero();
    }

    @Test
    void withdrawsWhatIsNotKeptAnyMoreAndLeavesAReservationByHandAlone() {
        Waiting.Patient patient = waiting.patient();
        String entry = waiting.joined(patient, "SOON");
        offer();
        Object first = openOffer().get("id");
        String byHand = reserved(patient, Waiting.TEN);
        assertThat(waiting.offers("WITHDRAWN")).extracting("id").containsExactly(first);
        assertThat(waiting.statusOf(entry)).isEqualTo("WAITING");
        offer();
        assertThat(waiting.offers("OPEN")).as("while a time is kept by hand").isEmpty();
        assertThat(rows("booking where status = 'RESERVED' and reservation_id = '" + byHand + "'"))
                .isEqualTo(3);
        free(byHand);
        assertThat(rows("booking where status = 'RESERVED'")).isZero();
        lookAgain(entry);
        Object second = openOffer().get("id");
        free(second.toString());
        assertThat(waiting.offers("WITHDRAWN")).extracting("id").containsExactly(first, second);
        assertThat(waiting.statusOf(entry)).isEqualTo("WAITING");
        waiting.answer(reception, second, "accept").then().statusCode(409);
    }

    @Test
    void leavesAFreeVisitAloneThatWasThereBefore() {
        Map<String, Object> wanted =
                Map.of("patientId", waiting.patient().course().patientId(), "kind", "CONSULTATION", "reason", "pain");
        Response planned = waiting.join(reception, wanted);
        Object visit = planned.path("visitId");
        change("update waitlist_entry set status = 'LEFT' where id = '" + planned.path("id") + "'");
        String entry = waiting.join(reception, Map.of("visitId", visit)).path("id");
        as(reception).delete("/api/v1/waitlist/" + entry).then().statusCode(204);
        as(reception).get("/api/v1/visits/" + visit).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void forgetsWhoWaitsForAVisitThatIsOver() {
        Waiting.Patient patient = waiting.patient();
        String entry = waiting.joined(patient, "SOON");
        change("update visit set status = 'CANCELLED' where id = '" + patient.visitId() + "'");
        offer();
        assertThat(waiting.offers("OPEN")).isEmpty();
        assertThat(waiting.statusOf(entry)).isEqualTo("LEFT");
    }

    @Test
    void refusesAVisitThatHasGotInTheWayMeanwhileAndChangesNothing() {
        Waiting.Patient patient = waiting.patient();
        String entry = waiting.joined(patient, "SOON");
        offer();
        Object offer = openOffer().get("id");
        waiting.practice.created(
                "/api/v1/closures",
                Map.of(
                        "kind", "CLOSURE",
                        "from", "2027-03-01T08:00",
                        "to", "2027-03-01T10:00",
                        "acknowledgeVisits", true));
        waiting.answer(reception, offer, "accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/closed"), "conflicts.constraint", contains("CLOSURE"));
        assertThat(waiting.statusOf(entry)).isEqualTo("OFFERED");
        assertThat(waiting.statusOf(patient)).isEqualTo("PLANNED");
    }

    @Test
    void showsAPatientHisOwnAndNobodyAnotherClinics() {
        Waiting.Patient patient = waiting.patient();
        waiting.joined(patient, "SOON");
        offer();
        Object offer = openOffer().get("id");
        String stranger = Tokens.patient(waiting.practice.clinicId, Given.patient(waiting.practice.clinicId));
        for (String token : List.of(stranger, Tokens.reception())) {
            waiting.answer(token, offer, "accept").then().statusCode(404);
            waiting.answer(token, offer, "decline").then().statusCode(404);
        }
        as(stranger).get("/api/v1/waitlist/offers").then().statusCode(200).body("items", empty());
        as(patient(patient))
                .get("/api/v1/waitlist/offers")
                .then()
                .statusCode(200)
                .body("items.id", contains(offer), "items[0].endedAt", nullValue());
        waiting.answer(waiting.practice.doctor(), offer, "accept").then().statusCode(403);
        waiting.answer(reception, Given.id(), "accept").then().statusCode(404);
        as(reception)
                .header("If-Match", "\"77\"")
                .post("/api/v1/waitlist/offers/" + offer + "/decline")
                .then()
                .statusCode(412);
    }

    @Test
    void followsAMergedPatientAndForgetsAnErasedOne() {
        Waiting.Patient patient = waiting.patient();
        String entry = waiting.joined(patient, "SOON");
        offer();
        UUID survivor = Given.patient(waiting.practice.clinicId);
        publish(
                "patient.merged",
                patient,
                survivor,
                Map.of("patientId", survivor, "duplicateId", patient.course().patientId(), "status", "MERGED"));
        await().until(() -> waiting.entry(entry).path("patientId").equals(survivor.toString()));
        offer();
        assertThat(openOffer()).containsEntry("patientId", survivor.toString());
        assertThat(waiting.offers("WITHDRAWN")).extracting("patientId").containsOnly(survivor.toString());
        UUID erasure = Given.id();
        publish(
                "patient.erasure-requested",
                patient,
                survivor,
                Map.of("erasureId", erasure, "patientId", survivor, "until", "2041-11-22"));
        assertThat(new KafkaProbe()
                        .await("programmes.v1", erasure, 1)
                        .get(0)
                        .at("/data/done")
                        .toString())
                .contains("WAITLIST");
        waiting.entry(entry).then().statusCode(404);
        assertThat(rows("waitlist_offer")).isZero();
        for (String last : List.of("left", "withdrawn")) {
            assertThat(rows("outbox where type = 'clinic.kinezioteka.waitlist." + last + ".v1'"))
                    .as(last)
                    .isPositive();
        }
        assertThat(rows("booking where status = 'RESERVED'")).isZero();
    }

    private void offer() {
        offering.offerIn(waiting.practice.clinicId);
    }

    private void publish(String type, Waiting.Patient patient, UUID partition, Map<String, Object> what) {
        new KafkaProbe()
                .publish(ProbeEvent.of("patients.v1", type, patient.course().patientId(), 2, partition, what)
                        .in(waiting.practice.clinicId));
    }

    private String patient(Waiting.Patient patient) {
        return Tokens.patient(waiting.practice.clinicId, patient.course().patientId());
    }

    /** Puts somebody on the list for a Monday's hours. */
    private String hours(Waiting.Patient patient, String earliest, String latest) {
        Map<String, Object> hours = Map.of("earliest", earliest, "latest", latest);
        return waiting.join(reception, Waiting.forNine(patient.visitId(), hours))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> openOffer() {
        List<Map<String, Object>> open = waiting.offers("OPEN");
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private void expire() {
        setBack();
        offer();
    }

    private void setBack() {
        for (String table : List.of("waitlist_offer", "booking")) {
            change("update " + table + " set expires_at = now() - interval '1 second' where expires_at is not null");
        }
    }

    /** A change that no operation makes. */
    private void change(String update) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.clinic', '" + waiting.practice.clinicId + "', true)");
            statement.executeUpdate(update);
            connection.commit();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void lookAgain(String entry) {
        change("update waitlist_entry set look_at = now() - interval '1 second' where id = '" + entry + "'");
        offer();
    }

    private String reserved(Waiting.Patient patient, String start) {
        Map<String, Object> body = new HashMap<>(waiting.at(start));
        body.put("visitId", patient.visitId());
        return as(reception)
                .body(body)
                .post("/api/v1/slot-reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void free(String reservation) {
        as(reception).delete("/api/v1/slot-reservations/" + reservation).then().statusCode(204);
    }

    private long rows(String what) {
        return RowLevelSecurity.rowsSeenBy(waiting.practice.clinicId, what);
    }

    private static int statusOf(Future<Response> answer) {
        try {
            return answer.get().statusCode();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
