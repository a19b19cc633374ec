package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Notes that something became free while somebody waits; who frees it does no more, since a use case changes one thing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FreedSlots {

    private static final String NOTE =
            """
            insert into freed_slot (id, clinic_id, freed_at) select :id, :clinic, :now where exists (
              select 1 from waitlist_entry where clinic_id = :clinic and status = 'WAITING')
            """;

    private static final String FORGET = "delete from freed_slot where clinic_id = :clinic";

    private final EntityManager entityManager;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    FreedSlots(EntityManager entityManager, Tenant tenant, Ids ids, Clock clock) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes VisitEvent.Cancelled cancelled) {
        noteIfBooked(cancelled.visit());
    }

    void on(@Observes VisitEvent.Rescheduled rescheduled) {
        note();
    }

    void on(@Observes VisitEvent.Missed missed) {
        note();
    }

    void on(@Observes VisitEvent.Suspended suspended) {
        noteIfToRebook(suspended.visit());
    }

    /** Also one that gave way in a merge, or may be booked again after a hold. */
    void on(@Observes VisitEvent.Planned planned) {
        noteIfToRebook(planned.visit());
    }

    private void noteIfBooked(Visit visit) {
        if (visit.appointment().isPresent()) {
            note();
        }
    }

    private void noteIfToRebook(Visit visit) {
        if (visit.needsRebooking()) {
            note();
        }
    }

    void note() {
        entityManager
                .createNativeQuery(NOTE)
                .setParameter("id", ids.next())
                .setParameter("clinic", tenant.clinicId())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Forgets what was noted. Whether there was anything. */
    boolean forget() {
        return entityManager
                        .createNativeQuery(FORGET)
                        .setParameter("clinic", tenant.clinicId())
                        .executeUpdate()
                > 0;
    }
}
