package clinic.kinezioteka.programmes.waitlist.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** For what a patient waits and has waited, in his record. */
@ApplicationScoped
class WaitlistInRecord implements PatientRecord {
    private final WaitlistEntries entries;

    WaitlistInRecord(WaitlistEntries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "waitlist";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return entries.list("patientId = ?1 order by id", patientId).stream().map(WaitlistView::of);
    }
}
