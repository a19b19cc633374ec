package clinic.kinezioteka.programmes.proof;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.proof.Books.VisitRow;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.statistics.Statistics;

/**
 * One doctor, one therapist, one room, one traction table, and three patients whose four programmes want them at the same
 * hours.
 */
final class BusyClinic {

    private final Practice practice = new Practice();
    private final List<Given.Course> courses = Courses.begin(practice);
    private final List<UUID> reservations = new ArrayList<>();
    private final Verdicts verdicts = new Verdicts(practice.clinicId);
    private final WaitingPatients waiting = new WaitingPatients(practice, verdicts);

    private Requests asked() {
        return new Requests(practice, courses, verdicts.books());
    }

    void book(Wish wished) {
        Wish wish = asked().where("PLANNED", wished);
        VisitRow visit = asked().visit(wish, "PLANNED");
        verdicts.command("book", () -> act(wish, visit, "book", asked().slot(wish, visit)));
    }

    void reschedule(Wish wished, String scope) {
        Wish wish = asked().where("BOOKED", wished);
        VisitRow visit = asked().visit(wish, "BOOKED");
        Map<String, Object> body = asked().slot(wish, visit);
        body.put("scope", scope);
        verdicts.command("reschedule " + scope, () -> act(wish, visit, "reschedule", body));
    }

    void cancel(Wish wished) {
        Wish wish = asked().where("BOOKED", wished);
        VisitRow visit = asked().visit(wish, "BOOKED");
        verdicts.command("cancel", () -> act(wish, visit, "cancel", Map.of("reason", "PATIENT_REQUEST")));
    }

    /** Whoever is booked ahead cannot have missed it yet: it makes sense for what is entered from paper. */
    void miss(Wish wished) {
        Wish wish = wished.isSensible() ? wished.of(Courses.ON_PAPER) : wished;
        VisitRow visit = asked().visit(wish, "BOOKED");
        verdicts.command("no-show", () -> act(wish, visit, "no-show", Map.of("reason", "FORGOTTEN")));
    }

    void schedule(Wish wish, int module, String mode, boolean dryRun) {
        Map<String, Object> body = new HashMap<>(Map.of("mode", mode, "dryRun", dryRun));
        if (Requests.isOnPaper(wish)) {
            body.put("retrospective", true);
        }
        LocalDate from = Requests.firstDay(wish).plusDays(Math.abs(wish.days()));
        verdicts.command(
                "schedule " + mode + (dryRun ? " dry" : ""),
                () -> practice.schedule(courses.get(wish.course()), module, from, body));
    }

    /** What is past is not reserved. */
    void reserve(Wish wished) {
        Wish wish =
                wished.isSensible() ? asked().where("PLANNED", wished.of(wished.course() % Courses.ON_PAPER)) : wished;
        VisitRow visit = asked().visit(wish, "PLANNED");
        Map<String, Object> body = asked().slot(wish, visit);
        body.put("visitId", visit.id());
        body.remove("retrospective");
        verdicts.command("reserve", () -> {
            Response answer = as(practice.reception()).body(body).post("/api/v1/slot-reservations");
            if (answer.statusCode() == 201) {
                reservations.add(answer.jsonPath().getUUID("id"));
            }
            return answer;
        });
    }

    void free(int which) {
        UUID id = which < reservations.size() ? reservations.get(reservations.size() - 1 - which) : Given.id();
        verdicts.command("free", () -> as(practice.reception()).delete("/api/v1/slot-reservations/" + id));
    }

    void expire() {
        Statistics.label("expire")
                .collect(
                        verdicts.books().taken().values().stream()
                                        .anyMatch(row -> row.status().equals("RESERVED"))
                                ? "done"
                                : "nothing");
        verdicts.expireReservations();
    }

    void consult(Wish wish) {
        Map<String, Object> body = asked().consultation(wish);
        verdicts.command("consult", () -> as(practice.doctor()).body(body).post("/api/v1/visits"));
    }

    /** What is past, or only wanted by chance, makes no sense to wait for. */
    void join(Wish wished) {
        Wish wish =
                wished.isSensible() ? asked().where("PLANNED", wished.of(wished.course() % Courses.ON_PAPER)) : wished;
        waiting.join(asked().visit(wish, "PLANNED").id(), wish.halfHours() == 0);
    }

    void offer() {
        waiting.areOffered();
    }

    void answer(Wish wish) {
        waiting.answer(wish.which(), wish.isSensible() ? "accept" : "decline");
    }

    /** The therapist, the doctor or the room cannot be had for some days. */
    void replan(Wish wish, String mode, boolean dryRun) {
        LocalDate from = Requests.firstDay(wish.of(0)).plusDays(wish.halfHours());
        Map<String, Object> body =
                new HashMap<>(Map.of("from", from + "T00:00", "reason", "ill", "mode", mode, "dryRun", dryRun));
        body.put("to", from.plusDays(1 + Math.abs(wish.days())) + "T00:00");
        switch (wish.which() % 3) {
            case 0 -> body.put("practitionerId", practice.therapistId);
            case 1 -> body.put("practitionerId", practice.doctorId);
            default -> body.put("roomId", practice.roomId);
        }
        verdicts.command("replan " + mode + (dryRun ? " dry" : ""), () -> {
            Response answer = as(practice.reception()).body(body).post("/api/v1/schedule/replan");
            if (answer.statusCode() == 200) {
                Statistics.label("replanned")
                        .collect(answer.jsonPath().getList("moved").isEmpty() ? "none" : "some");
            }
            return answer;
        });
    }

    /** Whatever stands at the end can be read by the API, and a time that was given up can be had by somebody else. */
    void close() {
        for (Given.Course course : courses) {
            practice.visits(course).forEach(view -> {
                VisitRow row = Objects.requireNonNull(verdicts.books()
                        .visits()
                        .get(UUID.fromString(view.get("id").toString())));
                assertThat(view.get("status")).isEqualTo(row.status());
            });
        }
        verdicts.freed().stream()
                .filter(visit -> Objects.requireNonNull(visit.start()).isAfter(Instant.now()))
                .filter(this::isFreeAgain)
                .findFirst()
                .ifPresent(this::bookAnew);
        verdicts.close();
    }

    private boolean isFreeAgain(VisitRow visit) {
        Instant start = Objects.requireNonNull(visit.start());
        return verdicts.books().taken().values().stream()
                .filter(row -> List.of(practice.doctorId, practice.roomId).contains(row.resourceId()))
                .noneMatch(row -> row.from().isBefore(start.plusSeconds(3600)) && start.isBefore(row.until()));
    }

    private void bookAnew(VisitRow visit) {
        Map<String, Object> body = new HashMap<>(
                Map.of("patientId", Given.patient(practice.clinicId), "kind", "CONSULTATION", "reason", "pain"));
        body.putAll(Map.of(
                "start",
                Objects.requireNonNull(visit.start()).toString(),
                "practitionerId",
                practice.doctorId,
                "roomId",
                practice.roomId));
        Response booked = await().until(
                        () -> as(practice.reception()).body(body).post("/api/v1/visits"),
                        answer -> !answer.asString().contains("not-known-yet"));
        assertThat(booked.statusCode()).as(booked.asString()).isEqualTo(201);
        Statistics.label("freed").collect("booked by another");
    }

    private Response act(Wish wish, VisitRow visit, String action, Map<String, Object> body) {
        return practice.act(
                Requests.isOnPaper(wish) ? practice.doctor() : practice.reception(), visit.id(), action, body);
    }
}
