package clinic.kinezioteka.assessments.operations;

import static clinic.kinezioteka.assessments.Api.as;

import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.UUID;

/** What all measurements are held against, and what becomes of them in numbers. */
final class ReferenceRows {
    private static final String SHARED = "is the same for the whole network";

    static final List<Row> ALL = List.of(
            Row.of("listReferenceSets", Call::plain)
                    .except(Column.FOREIGN, SHARED)
                    .except(Column.ANOTHER, SHARED)
                    .except(Column.REFUSED, "reads whatever is asked"),
            Row.of("getReferenceSet", () -> Call.on(published()))
                    .except(Column.FOREIGN, SHARED)
                    .except(Column.ANOTHER, SHARED)
                    .except(Column.REFUSED, "reads whatever is there"),
            Row.of("getOutcome", () -> Call.plain().asking("condition", "SCIATICA"))
                    .refuses(400, "bad-request", call -> call.asking("region", "KNEE"))
                    .refuses(422, "validation", call -> call.asking("from", "2026-02-01")
                            .asking("to", "2026-02-01"))
                    .except(Column.FOREIGN, "counts the caller's own clinic"));

    private ReferenceRows() {}

    private static UUID published() {
        return UUID.fromString(as(Tokens.therapist())
                .get("/api/v1/reference-sets")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }
}
