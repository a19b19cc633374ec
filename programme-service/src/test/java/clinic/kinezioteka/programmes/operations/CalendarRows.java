package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.Users;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Role;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Links to calendars: the reception makes any, everybody else his own. */
final class CalendarRows {
    private static final String LINKS = "/api/v1/calendar-links";

    private final FrontDesk desk;

    CalendarRows(FrontDesk desk) {
        this.desk = desk;
        practitioner(Users.doctor(desk.practice.clinicId), "DOCTOR");
        practitioner(Users.therapist(desk.practice.clinicId), "THERAPIST");
    }

    List<Row> all() {
        return List.of(
                Row.of("linkCalendar", () -> desk.plain().saying("patientId", desk.course.patientId()))
                        .by(Role.THERAPIST, desk::plain)
                        .by(Role.DOCTOR, desk::plain)
                        .tellsOnce("path")
                        .refuses(422, "validation", call -> call.saying("practitionerId", desk.practice.doctorId)),
                ofEachOwn(
                                "listCalendarLinks",
                                link -> desk.plain().asking("id", link.id()).showing(link.id()))
                        .except(Column.REFUSED, "reads whatever is asked"),
                ofEachOwn("getCalendarLink", link -> link).except(Column.REFUSED, "reads whatever is there"),
                ofEachOwn("revokeCalendarLink", link -> link).except(Column.REFUSED, "revokes whatever is there"));
    }

    private Row ofEachOwn(String operation, UnaryOperator<Call> call) {
        return Row.of(operation, () -> call.apply(linked(patient())))
                .by(Role.THERAPIST, () -> call.apply(linked(desk.practice.therapist())))
                .by(Role.DOCTOR, () -> call.apply(linked(desk.practice.doctor())));
    }

    private String patient() {
        return Tokens.patient(desk.practice.clinicId, desk.course.patientId());
    }

    private Call linked(String token) {
        return desk.on(as(token)
                .body(Map.of())
                .post(LINKS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id"));
    }

    private void practitioner(UUID user, String role) {
        desk.practice.created(
                "/api/v1/practitioners", Map.of("displayName", role, "userId", user, "roles", List.of(role)));
    }
}
