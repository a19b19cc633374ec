package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.ZONE;
import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a patient lets be done with his data. */
final class ConsentRows {
    static final List<Row> ALL = List.of(
            Row.of("recordConsent", () -> PatientRows.oneself().saying(sharing()))
                    .refuses(422, "validation", call -> call.saying("purpose", "STATISTICS")),
            Row.of("listConsents", () -> {
                        UUID patient = patient();
                        return Call.on(patient).of(patient).showing(consentOf(patient));
                    })
                    .except(Column.REFUSED, "reads whatever is there"),
            Row.of("getConsent", ConsentRows::consent).except(Column.REFUSED, "reads whatever is there"),
            Row.of("withdrawConsent", ConsentRows::consent).refuses(409, "wrong-state", Call::afterItself));

    private ConsentRows() {}

    private static Call consent() {
        UUID patient = patient();
        return Call.on(consentOf(patient)).of(patient);
    }

    private static UUID consentOf(UUID patient) {
        return id(as(Tokens.reception()).body(sharing()).post("/api/v1/patients/" + patient + "/consents"));
    }

    private static Map<String, Object> sharing() {
        return Map.of(
                "purpose",
                "SHARE_WITH_REFERRER",
                "decision",
                "GRANTED",
                "partnerId",
                Clinics.PARTNER_A,
                "validFrom",
                LocalDate.now(ZONE).toString());
    }
}
