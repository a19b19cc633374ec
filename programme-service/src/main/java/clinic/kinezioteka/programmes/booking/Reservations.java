package clinic.kinezioteka.programmes.booking;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is kept for visits for a while, and how it ends. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Reservations {

    private static final String MAKE_WAY =
            """
            delete from booking where clinic_id = :clinic and status = 'RESERVED'
              and (visit_id = :visit or (expires_at <= :now and resource_id in (:resources)))
            """;

    private static final String FOR_VISIT =
            """
            select visit_id from booking where clinic_id = :clinic and reservation_id = :reservation
              and status = 'RESERVED' and expires_at > :now limit 1
            """;

    private static final String FREE =
            "delete from booking where clinic_id = :clinic and status = 'RESERVED' and reservation_id = :reservation";

    private static final String DROP =
            """
            delete from booking where clinic_id = :clinic and status = 'RESERVED' and reservation_id in (
              select reservation_id from booking where clinic_id = :clinic and status = 'RESERVED'
                and resource_id in (:patients))
            """;

    /** Rows that a booking has in hand are left to it. */
    private static final String EXPIRED =
            """
            delete from booking where id in (select id from booking where clinic_id = :clinic and status = 'RESERVED'
              and expires_at <= :now for update skip locked)
            """;

    private final EntityManager entityManager;
    private final Tenant tenant;
    private final Clock clock;

    Reservations(EntityManager entityManager, Tenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** A visit's own reservation ends as it takes these; so do expired ones of the same, since no constraint knows the time. */
    void makeWay(UUID visitId, List<Claim> claims) {
        entityManager
                .createNativeQuery(MAKE_WAY)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("visit", visitId)
                .setParameter("now", clock.instant())
                .setParameter(
                        "resources", claims.stream().map(Claim::resourceId).toList())
                .executeUpdate();
    }

    /** The visit for which a reservation that has not expired keeps a time. */
    public Optional<UUID> visitOf(UUID reservationId) {
        List<?> visits = entityManager
                .createNativeQuery(FOR_VISIT, UUID.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("reservation", reservationId)
                .setParameter("now", clock.instant())
                .getResultList();
        return visits.stream().map(UUID.class::cast).findFirst();
    }

    /** Ends a reservation before its time. */
    public void free(UUID reservationId) {
        entityManager
                .createNativeQuery(FREE)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("reservation", reservationId)
                .executeUpdate();
    }

    /** Ends all reservations of some patients. */
    public void drop(Collection<UUID> patients) {
        entityManager
                .createNativeQuery(DROP)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("patients", patients)
                .executeUpdate();
    }

    /** Deletes what has expired in the clinic at work. */
    public void deleteExpired() {
        entityManager
                .createNativeQuery(EXPIRED)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
