package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a patient does at home. */
final class RepetitionRows {
    private final FrontDesk desk;

    RepetitionRows(FrontDesk desk) {
        this.desk = desk;
    }

    List<Row> all() {
        return List.of(
                Row.of("logHomeExercise", () -> atHome().saying(done()))
                        .refuses(422, "exercise-not-for-home", call -> call.saying("exercise", "UNSTABLE_PLATFORM"))
                        .refuses(422, "validation", call -> call.saying("repetitions", 0))
                        .refuses(
                                409, "wrong-state", call -> desk.on(desk.draft().programmeId())
                                        .saying(call.body())),
                Row.of("listHomeExercise", () -> atHome().showing(logged()))
                        .refuses(400, "bad-request", call -> call.asking("updatedSince", "yesterday")),
                Row.of("correctHomeExercise", () -> entry(logged()).saying(right()))
                        .refuses(422, "exercise-not-for-home", call -> call.saying("exercise", "UNSTABLE_PLATFORM"))
                        .refuses(422, "date-out-of-range", call -> call.saying("date", "2099-01-01"))
                        .refuses(422, "validation", call -> call.saying("repetitions", 10_001))
                        .refuses(409, "wrong-state", call -> entry(takenBack()).saying(call.body())),
                Row.of("voidHomeExercise", () -> entry(logged()).saying(twice()))
                        .refuses(422, "validation", call -> call.saying("reason", " "))
                        .refuses(409, "wrong-state", call -> entry(takenBack()).saying(call.body())),
                Row.of("listHomeExerciseVersions", () -> entry(logged()))
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("getHomeProgramme", this::atHome)
                        .refuses(400, "bad-request", call -> call.asking("date", "yesterday"))
                        .refuses(422, "date-out-of-range", call -> call.asking("date", "2099-01-01")),
                Row.of("getRepetitions", this::atHome).except(Column.REFUSED, "reads whatever is there"));
    }

    private Call atHome() {
        return desk.on(desk.course.programmeId());
    }

    private Call entry(UUID id) {
        return desk.on(desk.course.programmeId(), id);
    }

    private UUID takenBack() {
        UUID id = logged();
        as(desk.practice.therapist())
                .body(twice())
                .post("/api/v1/programmes/%s/home-exercise/%s/void".formatted(desk.course.programmeId(), id))
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> right() {
        return FrontDesk.with(FrontDesk.with(done(), "repetitions", 15), "reason", "miscounted");
    }

    private static Map<String, Object> twice() {
        return Map.of("reason", "entered twice");
    }

    private UUID logged() {
        return as(desk.practice.therapist())
                .body(done())
                .post("/api/v1/programmes/" + desk.course.programmeId() + "/home-exercise")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static Map<String, Object> done() {
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        return Map.of("date", yesterday.toString(), "exercise", "CAT_COW", "repetitions", 20);
    }
}
