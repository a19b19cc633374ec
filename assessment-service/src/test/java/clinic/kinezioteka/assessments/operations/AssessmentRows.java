package clinic.kinezioteka.assessments.operations;

import static clinic.kinezioteka.assessments.Api.body;
import static clinic.kinezioteka.assessments.Api.makeVoid;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is measured, and what is kept and told of it. */
final class AssessmentRows {
    private static final String THEN = "2026-09-02T09:00:00+03:00";

    /** Of 2022, so that no news of it is on its way. */
    private static final UUID NOTHING = UUID.fromString("01808000-0000-7000-8000-000000000001");

    private final Upstream upstream;

    AssessmentRows(Upstream upstream) {
        this.upstream = upstream;
    }

    List<Row> all() {
        return List.of(
                Row.of("recordAssessment", this::measuring)
                        .refuses(422, "validation", call -> call.saying("millimetres", 101))
                        .refuses(422, "unknown-reference", call -> call.saying("episodeId", NOTHING))
                        .refuses(409, "not-known-yet", call -> call.in(Clinics.KAUNAS))
                        .except(Column.REFERENCE, "a young episode may be on its way to a merged patient")
                        .except(Column.FOREIGN, "refuses references of another clinic as not known yet")
                        .except(Column.ANOTHER, "refuses references of another patient as unknown"),
                Row.of("listAssessments", () -> {
                            Case driver = driver();
                            return Call.plain()
                                    .asking("episodeId", driver.episodeId())
                                    .of(driver.patientId())
                                    .showing(measured(driver));
                        })
                        .refuses(400, "bad-request", call -> call.asking("kind", "MOOD"))
                        .refuses(400, "bad-request", call -> call.asking("from", "+123456789-01-01T00:00:00Z")),
                Row.of("getAssessment", () -> {
                            Case driver = driver();
                            return Call.on(measured(driver)).of(driver.patientId());
                        })
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("correctAssessment", () -> {
                            Case driver = driver();
                            upstream.visit(driver, "visit.booked", change -> {});
                            return Call.on(measured(driver))
                                    .saying(vas(50))
                                    .saying("reason", "typed in wrongly")
                                    .of(driver.patientId());
                        })
                        .refuses(422, "validation", call -> call.saying("millimetres", 101))
                        .refuses(422, "unknown-reference", call -> call.saying("visitId", NOTHING))
                        .refuses(409, "wrong-state", AssessmentRows::voided),
                Row.of("voidAssessment", () -> {
                            Case driver = driver();
                            return Call.on(measured(driver))
                                    .saying("reason", "measured on another patient")
                                    .of(driver.patientId());
                        })
                        .refuses(422, "validation", call -> call.saying("reason", " "))
                        .refuses(409, "wrong-state", Call::afterItself),
                Row.of("listAssessmentVersions", () -> {
                            Case driver = driver();
                            UUID measured = measured(driver);
                            return Call.on(measured).of(driver.patientId()).showing(measured);
                        })
                        .refuses(400, "bad-request", call -> call.asking("limit", 0)),
                Row.of("listTrends", () -> {
                            Case driver = driver();
                            measured(driver);
                            return Call.plain()
                                    .asking("episodeId", driver.episodeId())
                                    .of(driver.patientId());
                        })
                        .refuses(400, "bad-request", call -> call.asking("kind", "MOOD")),
                Row.of("exportAssessments", () -> {
                            Case driver = driver();
                            return Call.plain().showing(measured(driver));
                        })
                        .refuses(400, "bad-request", call -> call.asking("kind", "MOOD"))
                        .refuses(400, "bad-request", call -> call.asking("after", "nonsense"))
                        .refuses(422, "validation", call -> call.asking("from", THEN)
                                .asking("to", THEN))
                        .except(Column.FOREIGN, "exports the caller's own clinic"),
                Row.of("getAssessmentRecord", () -> {
                            Case driver = driver();
                            return Call.on(driver.patientId())
                                    .of(driver.patientId())
                                    .showing(measured(driver));
                        })
                        .emptyElsewhere()
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("listAssessmentAuditEvents", () -> {
                            Case driver = driver();
                            measured(driver);
                            return Call.plain()
                                    .asking("patientId", driver.patientId())
                                    .showing(driver.patientId());
                        })
                        .refuses(400, "bad-request", call -> call.asking("from", "yesterday")));
    }

    private static Call voided(Call call) {
        makeVoid(call.id().toString()).statusCode(200);
        return call;
    }

    private Call measuring() {
        Case driver = driver();
        Map<String, Object> measurement = body(driver, vas(40), THEN, null);
        measurement.remove("visitId");
        return Call.plain().saying(measurement).of(driver.patientId());
    }

    private Case driver() {
        return upstream.open("LUMBAR", "RIGHT");
    }

    private static UUID measured(Case driver) {
        return UUID.fromString(
                record(driver, vas(40), THEN).statusCode(201).extract().path("id"));
    }
}
