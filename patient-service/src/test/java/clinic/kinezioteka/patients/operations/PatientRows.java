package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.register;
import static clinic.kinezioteka.patients.Api.somebody;

import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who a patient is, and what is told of him. */
final class PatientRows {
    static final List<Row> ALL = List.of(
            Row.of("registerPatient", () -> Call.plain().saying(somebody()))
                    .refuses(422, "validation", call -> call.saying("birthDate", "1800-01-01"))
                    .refuses(409, "duplicate-patient", Call::afterItself)
                    .except(Column.FOREIGN, "registers in the caller's own clinic"),
            Row.of("searchPatients", PatientRows::search).refuses(422, "validation", call -> call.saying("name", "")),
            Row.of("getPatient", PatientRows::oneself).except(Column.REFUSED, "reads whatever is there"),
            Row.of("changePatient", () -> oneself().saying("occupation", "driver"))
                    .refuses(422, "validation", call -> call.saying("birthDate", "1800-01-01")),
            Row.of("replacePatient", () -> oneself().saying(somebody()))
                    .refuses(422, "validation", call -> call.saying("email", "nobody"))
                    .refuses(409, "duplicate-patient", PatientRows::withAnothersIdentifier),
            Row.of("mergePatients", () -> oneself().saying("duplicateId", patient()))
                    .refuses(422, "validation", call -> call.saying("duplicateId", call.id()))
                    .refuses(409, "patient-merged", Call::afterItself),
            Row.of("getTimeline", PatientRows::oneself).except(Column.REFUSED, "reads whatever is there"));

    private PatientRows() {}

    /** On a new patient, by himself too. */
    static Call oneself() {
        UUID patient = patient();
        return Call.on(patient).of(patient);
    }

    private static Call search() {
        Map<String, Object> somebody = somebody();
        return Call.plain().saying("name", somebody.get("familyName")).showing(id(register(somebody)));
    }

    private static Call withAnothersIdentifier(Call call) {
        Map<String, Object> another = somebody();
        register(another);
        return call.saying("identifiers", another.get("identifiers"));
    }
}
