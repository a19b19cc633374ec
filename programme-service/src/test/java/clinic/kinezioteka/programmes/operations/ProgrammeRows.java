package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The plan of an episode, and what is kept about its patient. */
final class ProgrammeRows {
    private final FrontDesk desk;

    ProgrammeRows(FrontDesk desk) {
        this.desk = desk;
    }

    List<Row> all() {
        return List.of(
                Row.of("listProgrammes", () -> desk.plain()
                                .asking("episodeId", desk.course.episodeId())
                                .showing(desk.course.programmeId()))
                        .refuses(400, "bad-request", call -> call.asking("status", "ASLEEP")),
                Row.of("getProgramme", () -> desk.on(desk.course.programmeId()))
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("changeProgramme", () -> drafted().saying(change()))
                        .refuses(422, "validation", call -> call.saying("moduleCount", 4)),
                Row.of("activateProgramme", this::afterAConsultation)
                        .refuses(409, "wrong-state", Call::afterItself)
                        .refuses(409, "plan-without-exercises", this::withoutExercises),
                Row.of("planModule", () -> desk.on(desk.draft().programmeId(), 1)
                                .saying(module("CAT_COW")))
                        .refuses(422, "exercise-not-allowed", call -> call.saying(module("PIRIFORMIS_STRETCH")))
                        .refuses(422, "validation", call -> call.saying("sessionsPerHalf", 13)),
                Row.of("getProgrammeRecord", () -> desk.on(desk.course.patientId())
                                .showing(desk.course.programmeId()))
                        .emptyElsewhere()
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("listProgrammeAuditEvents", this::audited)
                        .refuses(400, "bad-request", call -> call.asking("from", "yesterday")));
    }

    /** Of a patient whom no other row, and so no other clinic, has asked for. */
    private Call audited() {
        Call drafted = drafted();
        as(desk.practice.doctor()).get("/api/v1/programmes/" + drafted.id());
        UUID patient = drafted.patient();
        return desk.plain().asking("patientId", patient).showing(patient);
    }

    private Call afterAConsultation() {
        Call drafted = drafted();
        UUID consultation = desk.consulted(drafted.patient());
        return drafted.saying("consultationVisitId", consultation);
    }

    private Call drafted() {
        Course draft = desk.draft();
        return desk.on(draft.programmeId()).of(draft.patientId());
    }

    private Call withoutExercises(Call call) {
        as(desk.practice.doctor())
                .header("If-Match", "*")
                .body(FrontDesk.with(module("CAT_COW"), "exercises", List.of()))
                .put("/api/v1/programmes/" + call.id() + "/modules/1")
                .then()
                .statusCode(200);
        return call;
    }

    private static Map<String, Object> change() {
        return Map.of("maintenancePlan", "walking", "reason", "works in an office");
    }

    private static Map<String, Object> module(String exercise) {
        return Map.of(
                "reason",
                "acute, fast response expected",
                "windowDays",
                Map.of("min", 21, "max", 28),
                "sessionsPerHalf",
                3,
                "exercises",
                List.of(Map.of("code", exercise)));
    }
}
