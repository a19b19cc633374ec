package clinic.kinezioteka.programmes.operations;

import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Role;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Visits by hand: added, booked, moved, given up, attended. */
final class VisitRows {
    private final FrontDesk desk;
    private final Treatments treatments;

    VisitRows(FrontDesk desk) {
        this.desk = desk;
        this.treatments = new Treatments(desk);
    }

    List<Row> all() {
        return List.of(
                Row.of("listVisits", () -> {
                            UUID visit = desk.booked().id();
                            return desk.plain().asking("id", visit).showing(visit);
                        })
                        .refuses(400, "bad-request", call -> call.asking("status", "LATE")),
                Row.of("addVisit", () -> desk.plain()
                                .saying(desk.consultation(desk.withDevice(desk.coming())))
                                .saying("episodeId", desk.course.episodeId()))
                        .refuses(422, "kind-of-chain", call -> call.saying("kind", "SESSION"))
                        .refuses(
                                422,
                                "in-the-past",
                                call -> call.saying("start", desk.past().get("start")))
                        .refuses(409, "slot-taken", Call::afterItself),
                Row.of("getVisit", this::over).except(Column.REFUSED, "reads whatever is there"),
                Row.of("bookVisit", () -> unbooked().saying(desk.withDevice(desk.coming())))
                        .refuses(
                                422, "resource-unfit", call -> call.saying("practitionerId", desk.practice.therapistId))
                        .refuses(409, "wrong-state", Call::afterItself)
                        .refuses(409, "outside-hours", VisitRows::atNight),
                Row.of("rescheduleVisit", () -> desk.booked().saying(desk.withDevice(desk.coming())))
                        .refuses(
                                422,
                                "in-the-past",
                                call -> call.saying("start", desk.past().get("start")))
                        .refuses(409, "wrong-state", call -> over().saying(call.body()))
                        .refuses(409, "outside-hours", VisitRows::atNight),
                Row.of("cancelVisit", () -> desk.booked().saying("reason", "PATIENT_ILL"))
                        .refuses(409, "wrong-state", Call::afterItself),
                Row.of("checkInVisit", desk::booked)
                        .refuses(422, "in-the-future", call -> call.saying("at", "2999-01-01T09:00:00Z"))
                        .refuses(409, "wrong-state", Call::afterItself),
                Row.of("missVisit", () -> desk.gone().saying("reason", "FORGOTTEN"))
                        .refuses(422, "before-the-start", call -> call.saying("at", "2026-01-05T09:00:00Z"))
                        .refuses(409, "wrong-state", Call::afterItself),
                Row.of("completeVisit", treatments::session)
                        .by(Role.DOCTOR, treatments::consultation)
                        .refuses(
                                422,
                                "record-unfit",
                                call -> call.saying("exercises", List.of(Map.of("code", "NO_SUCH_EXERCISE"))))
                        .refuses(409, "wrong-state", Call::afterItself)
                        .refuses(409, "out-of-order", treatments::outOfOrder),
                Row.of("correctVisit", treatments::attended)
                        .refuses(
                                422,
                                "record-unfit",
                                call -> call.saying("exercises", List.of(Map.of("code", "NO_SUCH_EXERCISE"))))
                        .refuses(422, "validation", call -> call.saying("reason", " "))
                        .refuses(409, "wrong-state", treatments::notYetAttended),
                Row.of("listVisitRecordVersions", treatments::attended)
                        .except(Column.REFUSED, "reads whatever is there"));
    }

    /** On the first visit of a programme of its own. */
    private Call unbooked() {
        Course course = desk.running(1, 7, 14);
        Object first = desk.practice.visits(course).get(0).get("id");
        return desk.on(first).of(course.patientId());
    }

    /** On a visit that changes no more. */
    private Call over() {
        Call over = desk.booked();
        desk.act(over.id(), "cancel", Map.of());
        return over;
    }

    private static Call atNight(Call call) {
        String start = call.body().get("start").toString();
        return call.saying("start", start.substring(0, 11) + "22:00" + start.substring(16));
    }
}
