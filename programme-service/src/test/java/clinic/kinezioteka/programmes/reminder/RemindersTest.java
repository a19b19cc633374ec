package clinic.kinezioteka.programmes.reminder;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.defaults.maintenance.Maintenance;
import clinic.kinezioteka.defaults.maintenance.Options;
import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RemindersTest {

    private static final ZoneId ZONE = Given.ZONE;
    private final LocalDate today = Given.today();
    private final LocalDate visitDay = today.plusDays(60).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    private final LocalDate dayBefore = visitDay.minusDays(1);

    @Inject
    RemindPatients reminding;

    @Inject
    CompletedVisits visits;

    @Inject
    FailingReminders failing;

    @Inject
    @All
    List<Maintenance> maintenance;

    private final KafkaProbe kafka = new KafkaProbe();
    private Practice practice;
    private Course course;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.draft();
    }

    @Test
    void remindsOfAVisitOnceForEachTimeThatIsAgreed() {
        decide(course.patientId(), "GRANTED", null);
        UUID visit = consultation("10:00");
        remind(dayBefore, "09:59");
        assertThat(reminders()).isEmpty();
        remind(dayBefore, "10:00");
        remind(dayBefore, "10:05");
        assertThat(reminders()).extracting("visitId").containsExactly(visit.toString());
        move(visit, "14:00");
        remind(dayBefore, "12:00");
        move(visit, "10:00");
        remind(dayBefore, "12:05");
        remind(visitDay, "08:30");
        assertThat(reminders()).hasSize(3);
        move(visit, "11:00");
        remind(dayBefore, "21:00");
        remind(visitDay, "07:59");
        remind(visitDay, "10:01");
        assertThat(reminders()).as("at night, and when it is too late").hasSize(3);
        practice.act(practice.reception(), visit, "cancel", Map.of()).then().statusCode(200);
        remind(visitDay, "08:00");
        assertThat(reminders()).as("of what is cancelled").hasSize(3);
        List<JsonNode> told = told("visits.v1", visit, 3);
        assertThat(told).extracting(event -> event.at("/data/number").asInt()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(told)
                .filteredOn(event -> event.at("/data/number").asInt() == 2)
                .extracting(event -> event.at("/data/start").asText())
                .containsExactly(at(visitDay, "14:00"));
    }

    @Test
    void remindsOnlyWhileTheConsentStands() {
        consultation("10:00");
        remind(dayBefore, "11:00");
        assertThat(reminders()).as("who was not asked").isEmpty();
        UUID consent = decide(course.patientId(), "GRANTED", null);
        announce(consent, 1, course.patientId(), "GRANTED", Instant.now());
        remind(dayBefore, "11:00");
        assertThat(reminders()).as("who took it back").isEmpty();
        decide(course.patientId(), "GRANTED", null);
        decide(course.patientId(), "REFUSED", dayBefore.minusDays(1));
        remind(dayBefore, "11:00");
        assertThat(reminders()).as("whose refusal ended his consent for good").isEmpty();
        decide(course.patientId(), "GRANTED", null);
        remind(dayBefore, "11:00");
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void remindsOnceHoweverManyReplicasLookAndWhereverOneDies() throws InterruptedException {
        decide(course.patientId(), "GRANTED", null);
        UUID visit = consultation("10:00");
        failing.failNext();
        remind(dayBefore, "11:00");
        assertThat(reminders()).isEmpty();
        atHome();
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        Callable<Object> look = () -> {
            remind(dayBefore, "11:05");
            remind(today, "18:05");
            return visit;
        };
        replicas.invokeAll(Stream.generate(() -> look).limit(8).toList());
        replicas.shutdown();
        assertThat(reminders()).hasSize(2);
        assertThat(rows("outbox where type like '%.reminder-due.v1'")).isEqualTo(2);
        told("visits.v1", visit, 1);
    }

    @Test
    void remindsInTheEveningOfWhatIsLeftAtHome() {
        decide(course.patientId(), "GRANTED", null);
        atHome();
        log(12);
        remind(today, "17:59");
        assertThat(reminders()).isEmpty();
        remind(today, "18:00");
        remind(today, "20:59");
        assertThat(reminders()).extracting("date").containsExactly(today.toString());
        JsonNode told = told("programmes.v1", course.programmeId(), 1).get(0).path("data");
        assertThat(told.path("module").asInt()).isEqualTo(1);
        assertThat(told.path("exercises").findValuesAsText("exercise")).containsExactly("CAT_COW");
        assertThat(told.at("/exercises/0/remainingRepetitions").asInt()).isEqualTo(18);
        course = practice.draft();
        decide(course.patientId(), "GRANTED", null);
        atHome();
        log(30);
        remind(today, "18:00");
        assertThat(reminders()).as("who has done it all").isEmpty();
    }

    @Test
    void locksNoEpisodeOfWhichNothingIsLeftToRemindOf() throws SQLException {
        decide(course.patientId(), "GRANTED", null);
        atHome();
        log(30);
        try (Connection busy = AuditRows.connect();
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("select 1 from episode where id = '%s' for update".formatted(course.episodeId()));
            assertThat(CompletableFuture.runAsync(() -> remind(today, "18:00"))).succeedsWithin(Duration.ofSeconds(5));
        }
        assertThat(reminders()).isEmpty();
    }

    @Test
    void restsWhileARedFlagHoldsTheEpisode() {
        decide(course.patientId(), "GRANTED", null);
        atHome();
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of(
                        "status",
                        "ON_HOLD",
                        "startedOn",
                        "2025-01-01",
                        "heldAt",
                        Instant.now().toString()));
        await().until(() -> as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .path("status")
                .equals("ON_HOLD"));
        UUID review = freeVisit("DOCTOR_REVIEW", "10:00");
        remind(today, "18:00");
        remind(dayBefore, "18:00");
        assertThat(reminders()).extracting("visitId").containsExactly(review.toString());
    }

    @Test
    void remindsTheSurvivorOfAMergeAsTheDuplicateWishedUntilHeIsErased() {
        consultation("10:00");
        UUID duplicate = Given.patient(practice.clinicId);
        decide(duplicate, "GRANTED", null);
        kafka.publish(ProbeEvent.of(
                        "patients.v1",
                        "patient.merged",
                        duplicate,
                        2,
                        course.patientId(),
                        Map.of("patientId", course.patientId(), "duplicateId", duplicate, "status", "MERGED"))
                .in(practice.clinicId));
        await().until(() -> rows("reminders_consent where patient_id = '%s'".formatted(course.patientId())) == 1);
        remind(dayBefore, "11:00");
        assertThat(reminders()).hasSize(1);
        UUID erasure = Given.id();
        kafka.publish(ProbeEvent.of(
                        "patients.v1",
                        "patient.erasure-requested",
                        course.patientId(),
                        2,
                        course.patientId(),
                        Map.of("erasureId", erasure, "patientId", course.patientId(), "until", "2041-11-22"))
                .in(practice.clinicId));
        await().until(() -> rows("reminders_consent") == 0);
        assertThat(kafka.await("programmes.v1", "records.erased", erasure)
                        .at("/data/done")
                        .toString())
                .contains("REMINDERS", "CONSENTS");
        assertThat(rows("visit_reminder")).isZero();
        rebuild();
        assertThat(rows("reminders_consent"))
                .as("of who is erased nothing comes back")
                .isZero();
    }

    @Test
    void learnsWhatWasDecidedBeforeItListened() throws SQLException {
        decide(course.patientId(), "GRANTED", null);
        decide(course.patientId(), "REFUSED", today);
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from reminders_consent where clinic_id = '" + practice.clinicId + "'");
        }
        rebuild();
        rebuild();
        assertThat(rows("reminders_consent")).isEqualTo(2);
    }

    private void rebuild() {
        maintenance.stream()
                .filter(one -> one.name().equals("rebuild"))
                .forEach(one -> one.run(new Options(Map.of("projection", "reminders-consents"))));
    }

    private UUID decide(UUID patient, String decision, @Nullable LocalDate validTo) {
        UUID consent = Given.id();
        Map<String, Object> state = new HashMap<>();
        state.put("validTo", validTo);
        announce(consent, 0, patient, decision, null, state);
        return consent;
    }

    private void announce(UUID consent, long sequence, UUID patient, String decision, @Nullable Instant withdrawnAt) {
        announce(consent, sequence, patient, decision, withdrawnAt, new HashMap<>());
    }

    private void announce(
            UUID consent,
            long sequence,
            UUID patient,
            String decision,
            @Nullable Instant withdrawnAt,
            Map<String, Object> state) {
        String verb = withdrawnAt == null ? decision.toLowerCase(Locale.ROOT) : "withdrawn";
        state.put("consentId", consent);
        state.put("patientId", patient);
        state.put("purpose", "REMINDERS");
        state.put("decision", decision);
        state.put("validFrom", today.minusDays(1));
        state.put("withdrawnAt", withdrawnAt);
        kafka.publish(ProbeEvent.of("patients.v1", "consent." + verb, consent, sequence, patient, state)
                .in(practice.clinicId));
        await().until(() ->
                rows("reminders_consent where id = '%s' and sequence = %d".formatted(consent, sequence)) == 1);
    }

    /** The patient's programme runs, and thirty repetitions are due at home. */
    private void atHome() {
        as(practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "for home",
                        "windowDays",
                        Map.of("min", 7, "max", 49),
                        "sessionsPerHalf",
                        6,
                        "exercises",
                        List.of(Map.of("code", "CAT_COW", "dose", Map.of("sets", 3, "repetitions", 10)))))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
        practice.activate(course);
        visits.session(course, 1, Instant.now());
    }

    private void log(int repetitions) {
        as(practice.therapist())
                .body(Map.of("date", today.toString(), "exercise", "CAT_COW", "repetitions", repetitions))
                .post("/api/v1/programmes/" + course.programmeId() + "/home-exercise")
                .then()
                .statusCode(201);
    }

    private UUID consultation(String time) {
        return freeVisit("CONSULTATION", time);
    }

    private UUID freeVisit(String kind, String time) {
        Map<String, Object> body = new HashMap<>(slot(time));
        body.putAll(Map.of("patientId", course.patientId(), "kind", kind, "reason", "pain"));
        if (kind.equals("DOCTOR_REVIEW")) {
            body.put("episodeId", course.episodeId());
        }
        return as(practice.doctor())
                .body(body)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private void move(UUID visit, String time) {
        practice.act(practice.reception(), visit, "reschedule", slot(time))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> slot(String time) {
        return Map.of("start", at(visitDay, time), "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }

    private static String at(LocalDate day, String time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(LocalTime.parse(time)).atZone(ZONE));
    }

    private void remind(LocalDate day, String time) {
        reminding.remindIn(
                practice.clinicId,
                day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant());
    }

    private List<Map<String, Object>> reminders() {
        return new ArrayList<>(as(Tokens.privacyOfficer(practice.clinicId))
                .get("/api/v1/programme-records/" + course.patientId())
                .jsonPath()
                .getList("records.reminders"));
    }

    private List<JsonNode> told(String topic, UUID about, int count) {
        List<JsonNode> told = kafka.await(
                topic,
                event -> event.path("type").asText().endsWith(".reminder-due.v1")
                        && event.path("data").toString().contains(about.toString()),
                count);
        told.forEach(event -> Contracts.assertMatches(event.toString()));
        return told;
    }

    private long rows(String what) {
        return RowLevelSecurity.rowsSeenBy(practice.clinicId, what);
    }
}
