package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.ledger.CorrectHomeExercise;
import clinic.kinezioteka.programmes.ledger.EntryVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** What entries of the ledger said before they were changed, and why they were, in a patient's record. */
@ApplicationScoped
class RepetitionVersionsInRecord implements PatientRecord {

    /** A version, and of which entry it is. */
    record VersionOfEntry(UUID entryId, EntryVersionView version) {

        static VersionOfEntry of(EntryVersion version) {
            return new VersionOfEntry(version.entryId(), EntryVersionView.of(version));
        }
    }

    private final CorrectHomeExercise correcting;

    RepetitionVersionsInRecord(CorrectHomeExercise correcting) {
        this.correcting = correcting;
    }

    @Override
    public String name() {
        return "repetitionVersions";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return correcting.changed(patientId).stream().map(VersionOfEntry::of);
    }
}
