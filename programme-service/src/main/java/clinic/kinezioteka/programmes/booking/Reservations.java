package clinic.kinezioteka.programmes.booking;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is kept for visits for a while, and how it ends. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Reservations {

    /** Tells of what is deleted the reservations that had not expired. */
    static final String ENDED =
            " returning case when status = 'RESERVED' and expires_at > :now then reservation_id end as ended";

    private static final String MAKE_WAY =
            """
            delete from booking where clinic_id = :clinic and status = 'RESERVED'
              and (visit_id = :visit or (expires_at <= :now and resource_id in (:resources)))
            """
                    + Reservations.ENDED;

    private static final String FOR_VISIT =
            """
            select visit_id from booking where clinic_id = :clinic and reservation_id = :reservation
              and status = 'RESERVED' and expires_at > :now limit 1
            """;

    private static final String KEPT =
            """
            select id from booking where clinic_id = :clinic and visit_id = :visit
              and status = 'RESERVED' and expires_at > :now limit 1
            """;

    private static final String FREE =
            "delete from booking where clinic_id = :clinic and status = 'RESERVED' and reservation_id = :reservation"
                    + ENDED;

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
    private final Event<ReservationEnded> events;
    private final Tenant tenant;
    private final Clock clock;

    Reservations(EntityManager entityManager, Event<ReservationEnded> events, Tenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.events = events;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** A visit's own reservation ends as it takes these; so do expired ones of the same, since no constraint knows the time. */
    void makeWay(UUID visitId, List<Claim> claims) {
        tell(OneColumn.query(entityManager, MAKE_WAY, "ended", UUID.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("visit", visitId)
                .setParameter("now", clock.instant())
                .setParameter(
                        "resources", claims.stream().map(Claim::resourceId).toList())
                .getResultList());
    }

    /** Tells once of each of these that it has ended; null stands for what was none, or had expired. */
    void tell(List<?> ended) {
        ended.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(UUID.class::cast)
                .map(ReservationEnded::new)
                .forEach(events::fire);
    }

    /** Whether a time is kept for a visit. */
    public boolean keepFor(UUID visitId) {
        return !OneColumn.query(entityManager, KEPT, "id", UUID.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("visit", visitId)
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
    }

    /** The visit for which a reservation that has not expired keeps a time. */
    public Optional<UUID> visitOf(UUID reservationId) {
        List<UUID> visits = OneColumn.query(entityManager, FOR_VISIT, "visit_id", UUID.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("reservation", reservationId)
                .setParameter("now", clock.instant())
                .getResultList();
        return visits.stream().findFirst();
    }

    /** Ends a reservation before its time. */
    public void free(UUID reservationId) {
        tell(OneColumn.query(entityManager, FREE, "ended", UUID.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("reservation", reservationId)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    /** Ends all reservations of some patients; who merges them knows, and nobody is told. */
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
