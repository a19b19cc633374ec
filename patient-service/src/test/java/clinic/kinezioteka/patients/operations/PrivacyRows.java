package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What privacy officers do, and reading in need, which they review. */
final class PrivacyRows {
    static final List<Row> ALL = List.of(
            Row.of("erasePatient", () -> PatientRows.oneself().saying("reason", "asked for in writing"))
                    .refuses(422, "validation", call -> call.saying("reason", " "))
                    .refuses(409, "patient-erased", Call::afterItself)
                    .refuses(409, "open-episode", call -> {
                        episode(call.id());
                        return call;
                    }),
            Row.of("getErasure", () -> Call.on(erasure())).except(Column.REFUSED, "reads whatever is there"),
            Row.of("getPatientRecord", PatientRows::oneself).except(Column.REFUSED, "reads whatever is there"),
            Row.of("listPatientAuditEvents", () -> {
                        UUID patient = patient();
                        return Call.plain().asking("patientId", patient).showing(patient);
                    })
                    .refuses(400, "bad-request", call -> call.asking("from", "yesterday")),
            Row.of("breakGlass", () -> Call.plain().in(Clinics.KAUNAS).saying(need(patient())))
                    .refuses(422, "break-glass-not-needed", call -> call.in(Clinics.VILNIUS))
                    .refuses(422, "validation", call -> call.saying("reason", "because"))
                    .except(Column.FOREIGN, "is for patients of other clinics"),
            Row.of("listBreakGlass", () -> {
                        UUID patient = patient();
                        return Call.plain().asking("patientId", patient).showing(brokenFor(patient));
                    })
                    .refuses(400, "bad-request", call -> call.asking("status", "FORGOTTEN")),
            Row.of("getBreakGlass", () -> Call.on(brokenFor(patient())))
                    .except(Column.REFUSED, "reads whatever is there"),
            Row.of("endBreakGlass", () -> Call.on(brokenFor(patient())).in(Clinics.KAUNAS))
                    .refuses(409, "wrong-state", Call::afterItself),
            Row.of("reviewBreakGlass", () -> Call.on(brokenFor(patient())).saying("verdict", "JUSTIFIED"))
                    .refuses(422, "validation", call -> call.saying("note", "n".repeat(10_000)))
                    .refuses(409, "wrong-state", Call::afterItself));

    private PrivacyRows() {}

    private static UUID erasure() {
        return UUID.fromString(as(Tokens.privacyOfficer())
                .body(Map.of("reason", "asked for in writing"))
                .post("/api/v1/patients/" + patient() + "/erasure")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static UUID brokenFor(UUID patient) {
        return id(as(Tokens.doctor(Clinics.KAUNAS)).body(need(patient)).post("/api/v1/break-glass"));
    }

    private static Map<String, Object> need(UUID patient) {
        return Map.of("patientId", patient, "reason", "brought in unconscious");
    }
}
