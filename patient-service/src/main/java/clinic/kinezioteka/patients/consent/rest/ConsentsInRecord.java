package clinic.kinezioteka.patients.consent.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.consent.Consents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The decisions in a patient's record. */
@ApplicationScoped
class ConsentsInRecord implements PatientRecord {
    private final Consents consents;
    private final ConsentViews views;

    ConsentsInRecord(Consents consents, ConsentViews views) {
        this.consents = consents;
        this.views = views;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return consents.list("patientId = ?1 order by id", patientId).stream().map(views::of);
    }
}
