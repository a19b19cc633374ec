package clinic.kinezioteka.patients.breakglass.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.breakglass.BreakGlasses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Who of other clinics read the patient, in his record. */
@ApplicationScoped
class BreakGlassInRecord implements PatientRecord {
    private final BreakGlasses breakGlasses;

    BreakGlassInRecord(BreakGlasses breakGlasses) {
        this.breakGlasses = breakGlasses;
    }

    @Override
    public String name() {
        return "breakGlass";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return breakGlasses.list("patientId = ?1 order by id", patientId).stream()
                .map(BreakGlassView::new);
    }
}
