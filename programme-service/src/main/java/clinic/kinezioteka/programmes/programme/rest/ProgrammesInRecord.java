package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The programmes in a patient's record. */
@ApplicationScoped
class ProgrammesInRecord implements PatientRecord {
    private final Programmes programmes;
    private final ProgrammeViews views;

    ProgrammesInRecord(Programmes programmes, ProgrammeViews views) {
        this.programmes = programmes;
        this.views = views;
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return programmes.list("patientId = ?1 order by id", patientId).stream().map(views::of);
    }
}
