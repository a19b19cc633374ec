package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was written at visits and why they were wanted; who is forgotten comes to no free visit any more. */
@ApplicationScoped
class ForgetVisitTexts implements PersonalRecords {
    private static final String FORGET =
            """
            update visit set reason = null, override_reason = null, record = record_without_words(record),
            version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE_BOOKINGS =
            """
            delete from booking
            where resource_id = :patient or visit_id in (select id from visit where patient_id = :patient)
            """;
    private static final String PURGE = "delete from visit where patient_id = :patient";

    private final Visits visits;
    private final CancelVisit cancelling;

    ForgetVisitTexts(Visits visits, CancelVisit cancelling) {
        this.visits = visits;
        this.cancelling = cancelling;
    }

    @Override
    public Set<String> done() {
        return Set.of("VISIT_TEXTS", "FREE_VISITS_AHEAD");
    }

    @Override
    public Set<String> kept() {
        return Set.of("VISITS");
    }

    @Override
    public void erase(UUID patientId) {
        visits.freeAhead(patientId).forEach(visit -> cancelling.cancel(visit, ReasonCode.PATIENT_REQUEST));
        visits.flush();
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE_BOOKINGS, PURGE);
    }

    @Override
    public int purgeOrder() {
        return 200;
    }
}
