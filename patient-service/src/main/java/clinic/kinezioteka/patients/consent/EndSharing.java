package clinic.kinezioteka.patients.consent;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who is forgotten is shown to no partner and reminded of nothing; what he decided stays as the proof of it. */
@ApplicationScoped
class EndSharing implements PersonalRecords {
    private static final String END =
            """
            update consent set withdrawn_at = :now, version = version + 1, updated_at = :now
            where patient_id = :patient and withdrawn_at is null and decision = 'GRANTED'
            and purpose in ('SHARE_WITH_REFERRER', 'REMINDERS')
            """;
    private static final String PURGE = "delete from consent where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("SHARING");
    }

    @Override
    public Set<String> kept() {
        return Set.of("CONSENTS");
    }

    @Override
    public List<String> erasing() {
        return List.of(END);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
