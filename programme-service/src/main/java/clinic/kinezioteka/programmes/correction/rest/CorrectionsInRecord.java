package clinic.kinezioteka.programmes.correction.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.correction.CorrectSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** What was recorded of sessions before they were corrected, in a patient's record. */
@ApplicationScoped
class CorrectionsInRecord implements PatientRecord {
    private final CorrectSession correcting;

    CorrectionsInRecord(CorrectSession correcting) {
        this.correcting = correcting;
    }

    @Override
    public String name() {
        return "visitRecordVersions";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return correcting.ofPatient(patientId).stream().map(RecordVersionView::of);
    }
}
