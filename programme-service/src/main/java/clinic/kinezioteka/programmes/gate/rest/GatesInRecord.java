package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.gate.Gates;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The gates in a patient's record. */
@ApplicationScoped
class GatesInRecord implements PatientRecord {
    private final Gates gates;
    private final Programmes programmes;
    private final GateViews views;

    GatesInRecord(Gates gates, Programmes programmes, GateViews views) {
        this.gates = gates;
        this.programmes = programmes;
        this.views = views;
    }

    @Override
    public String name() {
        return "gates";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return gates.list("patientId = ?1 order by id", patientId).stream()
                .map(gate -> views.of(gate, programmes.existing(gate.programmeId())));
    }
}
