package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.operations.Call;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Exercises of a module whose last two sessions went so well that each may grow; every one is decided on once. */
final class RisingDoses {
    private static final String PASSIVE = "TABLE_TRACTION";
    private static final List<String> ACTIVE = List.of(
            "CAT_COW",
            "LUMBAR_STABILISATION",
            "DEEP_MUSCLE_STRENGTHENING",
            "ASYMMETRIC_WORK",
            "DOSED_TWISTS",
            "FUNCTIONAL_TRAINING",
            "SIMULATED_WORKING_POSTURE",
            "BREATH_MOVEMENT",
            "SELF_HELP_TRAINING",
            "POSTURE_CORRECTION");

    private final FrontDesk desk;
    private final Deque<String> undecided = new ArrayDeque<>();
    private final Map<String, Object> proposals = new HashMap<>();
    private Course course;

    RisingDoses(FrontDesk desk) {
        this.desk = desk;
        this.course = desk.course;
    }

    /** On an exercise that nobody decided on yet. */
    Call deciding(String verdict) {
        if (undecided.isEmpty()) {
            treat();
        }
        return on(undecided.removeFirst()).saying("verdict", verdict);
    }

    Call passive() {
        if (proposals.isEmpty()) {
            treat();
        }
        return on(PASSIVE).saying("verdict", "ACCEPTED");
    }

    private Call on(String exercise) {
        return desk.on(course.programmeId(), 1)
                .of(course.patientId())
                .saying("exercise", exercise)
                .saying("proposalId", proposals.get(exercise))
                .saying("reason", "moves without effort");
    }

    private void treat() {
        course = desk.draft();
        as(desk.practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "as the test needs",
                        "windowDays",
                        Map.of("min", 7, "max", 28),
                        "sessionsPerHalf",
                        2,
                        "exercises",
                        Stream.concat(ACTIVE.stream().map(RisingDoses::dosed), Stream.of(Map.of("code", PASSIVE)))
                                .toList()))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
        desk.practice.activate(course);
        desk.practice.schedule(course, 1, FrontDesk.mondayIn(-200)).then().statusCode(200);
        List<Map<String, Object>> visits = desk.practice.visits(course);
        desk.practice.attend(visits.stream().limit(1));
        visits.subList(1, 3).forEach(this::practise);
        undecided.addAll(ACTIVE);
        remember(visits.get(4));
    }

    private void practise(Map<String, Object> session) {
        desk.practice
                .act(desk.practice.reception(), session.get("id"), "check-in", Map.of("at", session.get("start")))
                .then()
                .statusCode(200);
        desk.practice
                .act(
                        desk.practice.therapist(),
                        session.get("id"),
                        "complete",
                        Map.of(
                                "at",
                                session.get("start"),
                                "exercises",
                                ACTIVE.stream().map(RisingDoses::doneWell).toList(),
                                "notDone",
                                List.of(Map.of("code", PASSIVE, "reason", "the table is broken"))))
                .then()
                .statusCode(200);
    }

    private void remember(Map<String, Object> session) {
        List<Map<String, Object>> planned = as(desk.practice.therapist())
                .get("/api/v1/visits/" + session.get("id"))
                .jsonPath()
                .getList("plannedExercises");
        planned.forEach(exercise -> proposals.put(
                exercise.get("code").toString(), ((Map<?, ?>) exercise.get("progression")).get("proposalId")));
    }

    private static Map<String, Object> dosed(String code) {
        return Map.of("code", code, "dose", Map.of("sets", 3, "repetitions", 10));
    }

    private static Map<String, Object> doneWell(String code) {
        return Map.of("code", code, "sets", 3, "repetitions", 10, "quality", 3, "painDuring", 0);
    }
}
