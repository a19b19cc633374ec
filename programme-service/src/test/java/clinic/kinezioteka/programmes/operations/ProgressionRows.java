package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.UUID;

/** What is decided on proposed doses. */
final class ProgressionRows {
    private final FrontDesk desk;
    private final RisingDoses doses;

    ProgressionRows(FrontDesk desk) {
        this.desk = desk;
        this.doses = new RisingDoses(desk);
    }

    List<Row> all() {
        return List.of(
                Row.of("decideProgression", () -> doses.deciding("ACCEPTED"))
                        .refuses(422, "validation", call -> call.saying("reason", " "))
                        .refuses(422, "exercise-not-planned", call -> call.saying("exercise", "HIP_MOBILITY"))
                        .refuses(409, "proposal-outdated", Call::afterItself)
                        .refuses(409, "nothing-proposed", call -> doses.passive())
                        .refuses(409, "wrong-state", call -> doses.deciding("REJECTED")
                                .afterItself()),
                Row.of("listProgressions", () -> {
                            Call rejected = doses.deciding("REJECTED");
                            return desk.on(rejected.id(), 1).showing(decided(rejected));
                        })
                        .except(Column.REFUSED, "reads whatever is there"));
    }

    private UUID decided(Call call) {
        return as(desk.practice.therapist())
                .body(call.body())
                .post("/api/v1/programmes/" + call.id() + "/modules/1/progressions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
