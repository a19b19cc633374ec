package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is decided after a final visit. */
final class GateRows {
    private final FrontDesk desk;
    private final CompletedVisits visits;

    GateRows(FrontDesk desk, CompletedVisits visits) {
        this.desk = desk;
        this.visits = visits;
    }

    List<Row> all() {
        return List.of(
                Row.of("listGates", () -> {
                            Course due = due();
                            return desk.plain()
                                    .asking("programmeId", due.programmeId())
                                    .showing(due.programmeId());
                        })
                        .refuses(400, "bad-request", call -> call.asking("status", "AJAR")),
                Row.of("getGate", () -> desk.on(due().programmeId(), 1))
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("decideGate", this::deciding)
                        .refuses(422, "validation", call -> call.saying("reason", " "))
                        .refuses(422, "time-out-of-range", call -> call.saying("decidedAt", "2999-01-01T00:00:00Z"))
                        .refuses(
                                409,
                                "proposal-outdated",
                                call -> call.saying("proposalId", Given.id().toString()))
                        .refuses(409, "wrong-state", Call::afterItself)
                        .refuses(409, "protocol-incomplete", this::withoutOverride));
    }

    /** The proposal is none of the references: another one is an outdated one. */
    private Call deciding() {
        Call gate = desk.on(due().programmeId(), 1);
        Map<String, Object> proposed = as(desk.practice.doctor())
                .get("/api/v1/programmes/" + gate.id() + "/modules/1/gate")
                .jsonPath()
                .getMap("");
        return gate.at(Long.parseLong(proposed.get("version").toString()))
                .saying("proposalId", proposed.get("proposalId"))
                .saying("decision", "PASS")
                .saying("reason", "walks without pain")
                .saying("override", Map.of("reason", "moves abroad tomorrow"));
    }

    private Call withoutOverride(Call call) {
        return desk.on(call.id(), 1)
                .saying("proposalId", call.body().get("proposalId"))
                .saying("decision", "PASS")
                .saying("reason", "walks without pain");
    }

    private Course due() {
        Course course = desk.running(1, 7, 14);
        visits.finalVisit(course, 1, Instant.now().minus(Duration.ofDays(1)));
        return course;
    }
}
