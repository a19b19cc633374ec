package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When a clinic can be booked. */
final class AvailabilityRows {
    private static final String OWN = "is about the caller's own clinic";

    private final FrontDesk desk;
    private int days;

    AvailabilityRows(FrontDesk desk) {
        this.desk = desk;
    }

    List<Row> all() {
        return List.of(
                Row.of("getBookingRules", desk::plain)
                        .except(Column.FOREIGN, OWN)
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("replaceBookingRules", AvailabilityRows::rules)
                        .refuses(
                                422,
                                "impossible-duration",
                                call -> call.saying("durationsMinutes", Map.of("SESSION", 0)))
                        .refuses(422, "validation", call -> call.saying("gridMinutes", 25))
                        .except(Column.FOREIGN, OWN),
                Row.of("listAbsences", () -> {
                            UUID absence = absence();
                            return desk.plain().asking("id", absence).showing(absence);
                        })
                        .refuses(400, "bad-request", call -> call.asking("from", "tomorrow")),
                Row.of("addAbsence", () -> desk.plain().saying(away()))
                        .refuses(
                                422,
                                "validation",
                                call -> call.saying("to", call.body().get("from")))
                        .refuses(409, "availability-overlaps", Call::afterItself)
                        .refuses(409, "absence-over-visits", this::overAVisit),
                Row.of("getAbsence", () -> desk.on(absence())).except(Column.REFUSED, "reads whatever is there"),
                Row.of("removeAbsence", () -> desk.on(absence())).except(Column.REFUSED, "removes whatever is there"),
                Row.of("listClosures", () -> {
                            UUID closure = closure();
                            return desk.plain().asking("id", closure).showing(closure);
                        })
                        .refuses(400, "bad-request", call -> call.asking("to", "tomorrow")),
                Row.of("addClosure", () -> desk.plain().saying(closed()))
                        .refuses(422, "validation", call -> call.saying("deviceId", desk.practice.tractionTableId))
                        .refuses(409, "availability-overlaps", Call::afterItself)
                        .refuses(409, "closure-over-visits", this::overAVisit),
                Row.of("getClosure", () -> desk.on(closure())).except(Column.REFUSED, "reads whatever is there"),
                Row.of("removeClosure", () -> desk.on(closure())).except(Column.REFUSED, "removes whatever is there"));
    }

    /** Of Kaunas, so that nothing that the desk does depends on them. */
    private static Call rules() {
        Given.clinics();
        long version = as(Tokens.reception(Clinics.KAUNAS))
                .get("/api/v1/booking-rules")
                .jsonPath()
                .getLong("version");
        return Call.plain()
                .in(Clinics.KAUNAS)
                .at(version)
                .saying("durationsMinutes", Map.of("SESSION", 50))
                .saying("bufferMinutes", 5);
    }

    private UUID absence() {
        return desk.practice.created("/api/v1/absences", away());
    }

    private UUID closure() {
        return desk.practice.created("/api/v1/closures", closed());
    }

    /** The therapist, whom the desk books for days long before only. */
    private Map<String, Object> away() {
        LocalDate day = FrontDesk.mondayIn(400).plusDays(days++);
        return Map.of(
                "practitionerId",
                desk.practice.therapistId,
                "from",
                day + "T00:00",
                "to",
                day + "T12:00",
                "reason",
                "TRAINING");
    }

    private Map<String, Object> closed() {
        LocalDate day = FrontDesk.mondayIn(400).plusDays(days++);
        return Map.of("roomId", desk.practice.roomId, "from", day + "T00:00", "to", day + "T12:00", "kind", "CLOSURE");
    }

    private Call overAVisit(Call call) {
        String start = as(desk.practice.reception())
                .get("/api/v1/visits/" + desk.booked().id())
                .jsonPath()
                .getString("localStart");
        String day = start.substring(0, 10);
        call.saying("from", day + "T00:00").saying("to", day + "T23:00");
        return call.body().containsKey("practitionerId") ? call.saying("practitionerId", desk.practice.doctorId) : call;
    }
}
