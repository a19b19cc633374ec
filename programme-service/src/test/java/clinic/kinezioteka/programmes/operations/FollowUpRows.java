package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How patients do after their episodes were closed. */
final class FollowUpRows {
    private static final String FOLLOW_UPS = "/api/v1/follow-ups";

    private final FrontDesk desk;

    /** One that waits to be booked, and whose it is. */
    private record Offered(UUID id, UUID patientId) {}

    FollowUpRows(FrontDesk desk) {
        this.desk = desk;
    }

    List<Row> all() {
        return List.of(
                Row.of("listFollowUps", () -> {
                            Offered one = offered();
                            return desk.plain()
                                    .of(one.patientId())
                                    .asking("id", one.id())
                                    .showing(one.id());
                        })
                        .refuses(400, "bad-request", call -> call.asking("status", "LATE")),
                Row.of("getFollowUp", this::onOffered).except(Column.REFUSED, "reads whatever is there"),
                Row.of("bookFollowUp", this::booking)
                        .refuses(422, "follow-up-too-early", call -> call.saying("start", "2020-01-06T09:00:00+02:00"))
                        .refuses(409, "wrong-state", Call::afterItself),
                Row.of("declineFollowUp", () -> onOffered().saying("reason", "NOT_WANTED"))
                        .refuses(409, "wrong-state", Call::afterItself));
    }

    private Call booking() {
        Call call = onOffered();
        for (Map.Entry<String, Object> field : desk.withDevice(desk.coming()).entrySet()) {
            call = call.saying(field.getKey(), field.getValue());
        }
        return call;
    }

    private Call onOffered() {
        Offered one = offered();
        return desk.on(one.id()).of(one.patientId());
    }

    /** The first of a patient, which may take place by now. */
    private Offered offered() {
        Course course = desk.draft();
        close(course);
        List<UUID> both = await().until(() -> of(course), found -> found != null && !found.isEmpty());
        return new Offered(both.get(0), course.patientId());
    }

    private List<UUID> of(Course course) {
        return as(desk.practice.reception())
                .queryParam("episodeId", course.episodeId())
                .get(FOLLOW_UPS)
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private static void close(Course course) {
        String closedOn = LocalDate.now(ZoneOffset.UTC).minusDays(80).toString();
        Given.announce(
                course,
                "episode.closed",
                2,
                Map.of(
                        "status",
                        "CLOSED",
                        "startedOn",
                        "2025-01-01",
                        "closeReason",
                        "GOALS_MET",
                        "closedOn",
                        closedOn));
    }
}
