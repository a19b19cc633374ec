package clinic.kinezioteka.programmes.progression.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.progression.ProgressionDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The decided progressions in a patient's record. */
@ApplicationScoped
class ProgressionsInRecord implements PatientRecord {

    private final Programmes programmes;
    private final ProgressionDecisions decisions;

    ProgressionsInRecord(Programmes programmes, ProgressionDecisions decisions) {
        this.programmes = programmes;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "progressions";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return programmes.list("patientId = ?1 order by id", patientId).stream()
                .map(Programme::id)
                .flatMap(id -> decisions.list("programmeId = ?1 order by id", id).stream())
                .map(ProgressionView::of);
    }
}
