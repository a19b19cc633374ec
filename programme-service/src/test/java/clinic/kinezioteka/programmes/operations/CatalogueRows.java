package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.UUID;

/** What all programmes are made of. */
final class CatalogueRows {
    private static final String SHARED = "is the same for the whole network";

    static final List<Row> ALL = List.of(
            Row.of("listExercises", () -> Call.plain().asking("region", "LUMBAR"))
                    .except(Column.FOREIGN, SHARED)
                    .refuses(400, "bad-request", call -> call.asking("region", "KNEE")),
            Row.of("listTemplates", () -> Call.plain().asking("condition", "SCIATICA"))
                    .except(Column.FOREIGN, SHARED)
                    .refuses(400, "bad-request", call -> call.asking("condition", "FATIGUE")),
            Row.of("getTemplate", () -> Call.on(template()))
                    .except(Column.FOREIGN, SHARED)
                    .except(Column.REFUSED, "reads whatever is there"));

    private CatalogueRows() {}

    private static UUID template() {
        return as(Tokens.doctor()).get("/api/v1/catalogue/templates").jsonPath().getUUID("items[0].id");
    }
}
