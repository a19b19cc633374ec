package clinic.kinezioteka.programmes.operations;

import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.operations.Call;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Visits whose patient is there, to be completed. */
final class Treatments {
    private final FrontDesk desk;

    Treatments(FrontDesk desk) {
        this.desk = desk;
    }

    /** On the first session of a module that runs. */
    Call session() {
        Course course = desk.running(1, 7, 14);
        List<Map<String, Object>> visits = scheduled(course);
        desk.practice.attend(visits.stream().limit(1));
        return checkedIn(visits.get(1), course);
    }

    /** On one of the doctor's own. */
    Call consultation() {
        Call gone = desk.gone();
        desk.act(gone.id(), "check-in", Map.of());
        return gone;
    }

    /** On the first session of a module before its doctor's visit. */
    Call outOfOrder(Call call) {
        Course other = desk.running(1, 7, 14);
        Map<String, Object> session = scheduled(other).get(1);
        return checkedIn(session, other).saying(call.body()).saying("at", session.get("start"));
    }

    /** On a session that is completed, with what was done indeed. */
    Call attended() {
        Call session = session();
        desk.practice
                .act(desk.practice.therapist(), session.id(), "complete", session.body())
                .then()
                .statusCode(200);
        return correction(session);
    }

    /** On one that is not. */
    Call notYetAttended(Call call) {
        return correction(session());
    }

    private Call correction(Call session) {
        Map<String, Object> done = Map.of("code", "CAT_COW", "sets", 2, "repetitions", 10);
        return desk.on(session.id())
                .of(session.patient())
                .saying("reason", "forgot to enter it")
                .saying("exercises", List.of(done))
                .saying("notDone", session.body().get("notDone"));
    }

    private List<Map<String, Object>> scheduled(Course which) {
        desk.practice.schedule(which, 1, FrontDesk.mondayIn(-200)).then().statusCode(200);
        return desk.practice.visits(which);
    }

    private Call checkedIn(Map<String, Object> visit, Course whose) {
        UUID id = UUID.fromString(visit.get("id").toString());
        desk.act(id, "check-in", Map.of("at", visit.get("start")));
        return desk.on(id)
                .of(whose.patientId())
                .saying("at", visit.get("start"))
                .saying("notDone", List.of(Map.of("code", "TABLE_TRACTION", "reason", "felt dizzy")));
    }
}
