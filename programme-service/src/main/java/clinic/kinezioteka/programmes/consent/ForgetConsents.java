package clinic.kinezioteka.programmes.consent;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Nobody reminds a patient who was erased: his consents go with his identity. */
@ApplicationScoped
class ForgetConsents implements PersonalRecords {
    private static final String FORGET = "delete from reminders_consent where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("CONSENTS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(FORGET);
    }
}
