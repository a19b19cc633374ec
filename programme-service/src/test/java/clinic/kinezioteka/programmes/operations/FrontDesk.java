package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.operations.Call;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the rows meet: a practice, a patient whose programme runs, and starts that nobody has taken yet. */
final class FrontDesk {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    private static final int STARTS_A_DAY = 8;
    private static final int WORKING_DAYS = 5;
    private static final int DRAFTS_AT_ONCE = 10;

    private final Deque<Course> drafts = new ArrayDeque<>();
    final Practice practice = new Practice();
    final Course course = running(1, 7, 14);

    private int comingStarts;
    private int pastStarts;

    /** A plan that waits for its doctor. */
    Course draft() {
        if (drafts.isEmpty()) {
            drafts.addAll(practice.drafts(DRAFTS_AT_ONCE));
        }
        return drafts.removeFirst();
    }

    /** One that runs, with so many sessions in each half of its first module and this window. */
    Course running(int sessionsPerHalf, int minDays, int maxDays) {
        return practice.run(draft(), sessionsPerHalf, minDays, maxDays);
    }

    /** On what the practice has, by its patient too. */
    Call on(Object... ids) {
        return with(Call.on(ids));
    }

    /** Of an operation without an id in its path. */
    Call plain() {
        return with(Call.plain());
    }

    private Call with(Call call) {
        return call.in(practice.clinicId).of(course.patientId());
    }

    static LocalDate mondayIn(int days) {
        return LocalDate.now(ZONE).plusDays(days).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** A free hour of a day two months ahead or later, with doctor and room. */
    Map<String, Object> coming() {
        return slot(hour(mondayIn(60), comingStarts++));
    }

    /** The same on one of the days before, two months ago or less. */
    Map<String, Object> past() {
        return with(slot(hour(mondayIn(-60), pastStarts++)), "retrospective", true);
    }

    private static String hour(LocalDate monday, int number) {
        int day = number / STARTS_A_DAY;
        return monday.plusWeeks(day / WORKING_DAYS)
                .plusDays(day % WORKING_DAYS)
                .atTime(LocalTime.of(9 + number % STARTS_A_DAY, 0))
                .atZone(ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private Map<String, Object> slot(String start) {
        return Map.of("start", start, "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }

    /** A consultation of the patient with the doctor, as it is asked for. */
    Map<String, Object> consultation(Map<String, Object> slot) {
        Map<String, Object> consultation = new HashMap<>(slot);
        consultation.putAll(
                Map.of("patientId", course.patientId(), "kind", "CONSULTATION", "reason", "pain since Monday"));
        return consultation;
    }

    /** On a consultation that is booked for a day ahead. */
    Call booked() {
        return on(added(consultation(coming())));
    }

    /** On one that was booked for a day that is over. */
    Call gone() {
        return on(added(consultation(past())));
    }

    /** A consultation of this patient that is over. */
    UUID consulted(UUID patientId) {
        UUID visit = added(with(consultation(past()), "patientId", patientId));
        act(visit, "check-in", Map.of());
        act(visit, "complete", Map.of());
        return visit;
    }

    private UUID added(Map<String, Object> consultation) {
        return as(practice.doctor())
                .body(consultation)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    /** On the first visit of the patient's programme, which waits for a time; one that has a time gives it up. */
    Call planned() {
        Map<String, Object> first = first();
        if (first.get("status").equals("BOOKED")) {
            act(first.get("id"), "cancel", Map.of());
            first = first();
        }
        return on(UUID.fromString(first.get("id").toString()));
    }

    private Map<String, Object> first() {
        return practice.visits(course).stream()
                .filter(visit -> visit.get("kind").equals("DOCTOR_INITIAL"))
                .filter(visit -> visit.get("module").equals(1))
                .filter(visit -> !visit.get("status").equals("CANCELLED"))
                .findFirst()
                .orElseThrow();
    }

    void act(Object visit, String action, Map<String, Object> body) {
        practice.act(practice.doctor(), visit, action, body).then().statusCode(200);
    }

    /** A body with one more field. */
    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    /** A slot with a device unit besides, since each of its ids may be unknown. */
    Map<String, Object> withDevice(Map<String, Object> slot) {
        return with(slot, "deviceIds", List.of(practice.tractionTableId));
    }
}
