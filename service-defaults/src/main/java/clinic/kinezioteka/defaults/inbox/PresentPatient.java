package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.person.MergedPatients;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads an event that was sent under a merged patient's record as one of the survivor, so that no handler need know. */
@ApplicationScoped
class PresentPatient {

    private static final String PATIENT = "patientId";

    private final MergedPatients merged;

    PresentPatient(MergedPatients merged) {
        this.merged = merged;
    }

    Envelope of(Envelope sent) {
        UUID key = merged.settled(sent.partitionkey());
        JsonNode patient = sent.data().path(PATIENT);
        if (!(sent.data() instanceof ObjectNode data) || !patient.isTextual()) {
            return sent.about(key, sent.data());
        }
        UUID named = UUID.fromString(patient.textValue());
        UUID survivor = named.equals(sent.partitionkey()) ? key : merged.settled(named);
        return sent.about(key, data.deepCopy().put(PATIENT, survivor.toString()));
    }
}
