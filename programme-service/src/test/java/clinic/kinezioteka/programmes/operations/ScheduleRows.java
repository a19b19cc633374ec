package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;
import static clinic.kinezioteka.programmes.operations.FrontDesk.mondayIn;

import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Times for whole modules, free times, and times that are kept for a while. */
final class ScheduleRows {
    private final FrontDesk desk;

    ScheduleRows(FrontDesk desk) {
        this.desk = desk;
    }

    List<Row> all() {
        return List.of(
                Row.of("scheduleModule", this::scheduling)
                        .refuses(
                                422,
                                "in-the-past",
                                call -> call.saying("from", mondayIn(-60).toString()))
                        .refuses(
                                422,
                                "validation",
                                call -> call.saying("preferences", Map.of("earliest", "12:00", "latest", "09:00")))
                        .refuses(
                                422,
                                "validation",
                                call -> call.saying(
                                        "preferences", Map.of("doctorIds", List.of(desk.practice.therapistId))))
                        .refuses(409, "series-impossible", this::inTooShortAWindow)
                        .refuses(
                                409, "wrong-state", call -> desk.on(desk.draft().programmeId(), 1)
                                        .saying(call.body())),
                Row.of("planModules", () -> desk.plain()
                                .saying("from", mondayIn(150).toString())
                                .saying("modules", List.of(module(running())))
                                .saying("preferences", preferences()))
                        .refuses(422, "validation", call -> call.saying("modules", List.of()))
                        .refuses(409, "wrong-state", call -> call.saying("modules", List.of(module(desk.draft())))),
                Row.of("replanVisits", this::replanning)
                        .refuses(
                                422,
                                "range-too-long",
                                call -> call.saying(
                                        "to", mondayIn(300).atStartOfDay().toString()))
                        .refuses(409, "replan-impossible", this::withoutTheOnlyDoctor),
                Row.of("listSlots", () -> desk.plain()
                                .asking("kind", "CONSULTATION")
                                .asking("patientId", desk.course.patientId())
                                .asking("from", mondayIn(30).toString())
                                .asking("to", mondayIn(30).plusDays(2).toString())
                                .showing(desk.practice.doctorId))
                        .refuses(
                                422,
                                "range-too-long",
                                call -> call.asking("to", mondayIn(150).toString()))
                        .refuses(422, "impossible-duration", call -> call.asking("durationMinutes", 0))
                        .refuses(409, "wrong-state", this::ofWhatIsOver),
                Row.of("reserveSlot", this::reserving)
                        .refuses(
                                422, "resource-unfit", call -> call.saying("practitionerId", desk.practice.therapistId))
                        .refuses(409, "slot-taken", this::whereAnotherIsBooked),
                Row.of("freeSlot", () -> desk.on(reserved())).except(Column.REFUSED, "frees whatever is there"));
    }

    private Call scheduling() {
        Course running = running();
        return desk.on(running.programmeId(), 1)
                .saying("from", mondayIn(150).toString())
                .saying("preferences", preferences());
    }

    private Call replanning() {
        return desk.plain()
                .saying("practitionerId", desk.practice.therapistId)
                .saying("from", mondayIn(200).atStartOfDay().toString())
                .saying("to", mondayIn(200).plusDays(5).atStartOfDay().toString())
                .saying("reason", "ill");
    }

    /** For longer than a visit is moved. */
    private Call withoutTheOnlyDoctor(Call call) {
        desk.booked();
        LocalDate from = mondayIn(60).minusDays(28);
        return call.saying("practitionerId", desk.practice.doctorId)
                .saying("from", from.atStartOfDay().toString())
                .saying("to", from.plusDays(90).atStartOfDay().toString());
    }

    private Map<String, Object> preferences() {
        return Map.of(
                "days", List.of("MONDAY", "WEDNESDAY", "THURSDAY"),
                "practitionerIds", List.of(desk.practice.therapistId),
                "doctorIds", List.of(desk.practice.doctorId));
    }

    private Course running() {
        return desk.running(1, 7, 14);
    }

    private Call inTooShortAWindow(Call call) {
        Course hurried = desk.running(6, 10, 12);
        return desk.on(hurried.programmeId(), 1).saying(call.body());
    }

    private static Map<String, Object> module(Course course) {
        return Map.of("programmeId", course.programmeId(), "module", 1);
    }

    private Call ofWhatIsOver(Call call) {
        UUID over = desk.booked().id();
        desk.act(over, "cancel", Map.of());
        return desk.plain().asking("visitId", over);
    }

    private Call reserving() {
        return desk.plain()
                .saying(desk.withDevice(desk.coming()))
                .saying("visitId", desk.planned().id());
    }

    private UUID reserved() {
        return as(desk.practice.reception())
                .body(FrontDesk.with(desk.coming(), "visitId", desk.planned().id()))
                .post("/api/v1/slot-reservations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Call whereAnotherIsBooked(Call call) {
        String start = as(desk.practice.reception())
                .get("/api/v1/visits/" + desk.booked().id())
                .jsonPath()
                .getString("start");
        return call.saying("start", start);
    }
}
