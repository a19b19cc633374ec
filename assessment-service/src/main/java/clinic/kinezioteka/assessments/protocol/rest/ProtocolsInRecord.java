package clinic.kinezioteka.assessments.protocol.rest;

import clinic.kinezioteka.assessments.protocol.Protocols;
import clinic.kinezioteka.defaults.record.PatientRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The protocols in a patient's record. */
@ApplicationScoped
class ProtocolsInRecord implements PatientRecord {
    private final Protocols protocols;

    ProtocolsInRecord(Protocols protocols) {
        this.protocols = protocols;
    }

    @Override
    public String name() {
        return "protocols";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return protocols.list("patientId = ?1 order by id", patientId).stream().map(ProtocolView::new);
    }
}
