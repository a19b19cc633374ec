package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Reminders of a merged patient are the survivor's; those of an erased one are forgotten, since they are no clinical record. */
@ApplicationScoped
class FollowPatients implements PersonalRecords {

    private static final List<String> HAND_OVER = List.of(
            "update visit_reminder set patient_id = ?1 where patient_id = ?2",
            "update home_reminder set patient_id = ?1 where patient_id = ?2");
    private static final List<String> FORGET = List.of(
            "delete from visit_reminder where patient_id = :patient",
            "delete from home_reminder where patient_id = :patient");

    private final EntityManager entityManager;

    FollowPatients(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void follow(@Observes PatientsMerged merged) {
        HAND_OVER.forEach(sql -> entityManager
                .createNativeQuery(sql)
                .setParameter(1, merged.survivorId())
                .setParameter(2, merged.duplicateId())
                .executeUpdate());
    }

    @Override
    public Set<String> done() {
        return Set.of("REMINDERS");
    }

    @Override
    public List<String> erasing() {
        return FORGET;
    }

    @Override
    public List<String> purging() {
        return FORGET;
    }
}
