package clinic.kinezioteka.patients.patient.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Who the patient is, in his record. */
@ApplicationScoped
class PatientInRecord implements PatientRecord {
    private final Patients patients;

    PatientInRecord(Patients patients) {
        this.patients = patients;
    }

    @Override
    public String name() {
        return "patient";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return Stream.of(new PatientView(patients.get(patientId)));
    }
}
