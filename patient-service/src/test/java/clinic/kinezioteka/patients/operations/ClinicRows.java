package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Clinics, partners, and what everybody reads. */
final class ClinicRows {
    static final List<Row> ALL = List.of(
            Row.of("listClinics", () -> Call.plain().showing(Clinics.VILNIUS))
                    .except(Column.REFUSED, "reads whatever is asked"),
            Row.of("registerClinic", () -> Call.plain().saying(details()))
                    .refuses(422, "validation", call -> call.saying("zone", "Mars/Base")),
            Row.of("getClinic", () -> Call.on(Clinics.VILNIUS)).except(Column.REFUSED, "reads whatever is there"),
            Row.of("changeClinic", () -> Call.on(clinic()).saying("address", "Tilžės g. 1"))
                    .refuses(422, "validation", call -> call.saying("languages", List.of("LT"))),
            Row.of("listPartners", () -> Call.plain().showing(Clinics.PARTNER_A))
                    .except(Column.REFUSED, "reads whatever is asked"),
            Row.of("registerPartner", () -> Call.plain().saying("name", "Partner of a table"))
                    .refuses(422, "validation", call -> call.saying("name", " ")),
            Row.of("getPartner", () -> Call.on(Clinics.PARTNER_A)).except(Column.REFUSED, "reads whatever is there"),
            Row.of("changePartner", () -> Call.on(partner()).saying("name", "Partner renamed"))
                    .refuses(422, "validation", call -> call.saying("name", "")),
            Row.of("listScreeningQuestions", () -> Call.plain()
                            .asking("condition", "RADICULITIS")
                            .asking("region", "LUMBAR"))
                    .refuses(422, "region-does-not-fit", call -> call.asking("region", "UPPER")),
            Row.of("getVocabulary", () -> Call.on("red-flags")).except(Column.REFUSED, "reads whatever is there"));

    private ClinicRows() {}

    private static UUID clinic() {
        return id(as(Tokens.networkAdmin()).body(details()).post("/api/v1/clinics"));
    }

    private static UUID partner() {
        return id(as(Tokens.networkAdmin())
                .body(Map.of("name", "Partner of a table"))
                .post("/api/v1/partners"));
    }

    private static Map<String, Object> details() {
        return Map.of(
                "name",
                "Clinic of a table",
                "zone",
                "Europe/Vilnius",
                "languages",
                List.of("lt"),
                "sandbox",
                true,
                "retentionYears",
                15);
    }
}
