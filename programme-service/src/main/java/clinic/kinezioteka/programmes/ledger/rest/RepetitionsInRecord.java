package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.ledger.LedgerEntries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The repetitions in a patient's record, those in the clinic too. */
@ApplicationScoped
class RepetitionsInRecord implements PatientRecord {
    private final LedgerEntries entries;

    RepetitionsInRecord(LedgerEntries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "repetitions";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return entries.list("patientId = ?1 order by id", patientId).stream().map(HomeExerciseView::of);
    }
}
