package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.stack.testing.Clinics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Patients who want to be reminded, a doctor of their own and a room, so that no other journey books what they book.
 *
 * @param ids of the patients
 * @param days the working days on which their visits take place, within two weeks
 */
record RemindedPatients(RunningStack stack, List<String> ids, String doctor, String room, List<LocalDate> days) {

    private static final int DAYS = 6;
    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 10;

    static RemindedPatients register(RunningStack stack) {
        User admin = stack.product().admin();
        LocalDate today = stack.stage().today();
        JsonNode colleague = admin.all("/api/v1/practitioners?role=DOCTOR").get(0);
        JsonNode hours =
                admin.get("/api/v1/practitioners/" + colleague.path("id").asText() + "/availability");
        ObjectNode doctor = Json.object()
                .put("displayName", "Dr. of reminders")
                .put("userId", UUID.randomUUID().toString());
        doctor.putArray("roles").add("DOCTOR");
        String id = admin.post("/api/v1/practitioners", doctor).path("id").asText();
        ObjectNode weeks = Json.object();
        weeks.set("weeks", hours.path("weeks"));
        admin.put("/api/v1/practitioners/" + id + "/availability", 0L, weeks);
        List<LocalDate> days = today.plusDays(1)
                .datesUntil(today.plusDays(14))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .limit(DAYS)
                .toList();
        return new RemindedPatients(
                stack,
                Stream.of("Remigijus", "Rasa").map(name -> patient(stack, name)).toList(),
                id,
                admin.post("/api/v1/rooms", Json.object().put("name", "Room of reminders"))
                        .path("id")
                        .asText(),
                days);
    }

    private static String patient(RunningStack stack, String name) {
        return stack.product()
                .reception()
                .post(
                        "/api/v1/patients",
                        Json.object()
                                .put("givenName", name)
                                .put("familyName", "Primintinis")
                                .put("birthDate", "1980-02-03")
                                .put("sex", "FEMALE"))
                .path("id")
                .asText();
    }

    /** How many visits there are when all are booked. */
    int visits() {
        return days.size() * HOURS;
    }

    /** Books visits by turns of each patient, one an hour. */
    void book(int from, int to) {
        IntStream.range(from, to).forEach(number -> stack.product().reception().post("/api/v1/visits", visit(number)));
    }

    private ObjectNode visit(int number) {
        return Json.object()
                .put("patientId", ids.get(number % ids.size()))
                .put("kind", "CONSULTATION")
                .put("reason", "pain")
                .put(
                        "start",
                        days.get(number / HOURS)
                                .atTime(FIRST_HOUR + number % HOURS, 0)
                                .atZone(stack.stage().zone())
                                .toOffsetDateTime()
                                .toString())
                .put("practitionerId", doctor)
                .put("roomId", room);
    }

    /** All that is booked becomes due with it. */
    void consent() {
        ids.forEach(id -> stack.product()
                .reception()
                .post(
                        "/api/v1/patients/" + id + "/consents",
                        Json.object()
                                .put("purpose", "REMINDERS")
                                .put("decision", "GRANTED")
                                .put("validFrom", stack.stage().today().toString())));
    }

    /** How many there are, once they are so many. */
    int awaitReminders(int atLeast) {
        return Patience.until(atLeast + " reminders", this::reminders, count -> count >= atLeast);
    }

    int reminders() {
        String url = "jdbc:postgresql://localhost:%d/programme"
                .formatted(stack.settings().ports().postgres());
        String mine = ids.stream().map("'%s'"::formatted).collect(Collectors.joining(","));
        try (Connection runtime = DriverManager.getConnection(url, "programme_runtime", "programme_runtime");
                Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + Clinics.VILNIUS + "', false)");
            try (ResultSet counted =
                    statement.executeQuery("select count(*) from visit_reminder where patient_id in (" + mine + ")")) {
                counted.next();
                return counted.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
