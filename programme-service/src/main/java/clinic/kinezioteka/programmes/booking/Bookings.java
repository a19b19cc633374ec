package clinic.kinezioteka.programmes.booking;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.Transient;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Takes and frees resources as part of a visit's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Bookings {

    private static final String EXCLUSION_VIOLATED = "23P01";
    private static final Duration LONGEST = Duration.ofDays(1);
    /** Reached by the index on resource and start, whatever the clinic's rows are. */
    static final String TAKING =
            """
            select * from booking where clinic_id = :clinic and resource_id in (:resources)
              and starts_at >= :longBefore and starts_at < :to and ends_at > :from
              and (expires_at is null or expires_at > :now) and visit_id not in (:visits)
            order by starts_at, id
            """;

    private static final String FREE =
            "delete from booking where clinic_id = :clinic and visit_id in (:visits)" + Reservations.ENDED;

    private final EntityManager entityManager;
    private final Reservations reservations;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    Bookings(EntityManager entityManager, Reservations reservations, Tenant tenant, Ids ids, Clock clock) {
        this.entityManager = entityManager;
        this.reservations = reservations;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes others who want the same wait until this transaction ends, so that what is read afterwards stands. Always in
     * the same order, so that nobody waits for each other.
     */
    public void lock(Collection<UUID> resources) {
        try {
            resources.stream().sorted().distinct().forEach(resource -> entityManager
                    .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                    .setParameter(1, resource.getLeastSignificantBits() ^ resource.getMostSignificantBits())
                    .getSingleResult());
        } catch (PersistenceException refused) {
            throw Transient.isCollision(refused) ? taken(List.of(), refused) : refused;
        }
    }

    /** What takes these resources between two instants, some visits left out. */
    public List<Booking> taking(Collection<UUID> resources, Instant from, Instant to, Collection<UUID> exceptVisits) {
        List<?> found = entityManager
                .createNativeQuery(TAKING, Booking.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("resources", resources)
                .setParameter("longBefore", from.minus(LONGEST))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("now", clock.instant())
                .setParameter("visits", exceptVisits.isEmpty() ? List.of(tenant.clinicId()) : exceptVisits)
                .getResultList();
        return found.stream().map(Booking.class::cast).toList();
    }

    /**
     * Books all claims of a visit or none, its reservation with them. Fails with 409 {@code slot-taken} when somebody was
     * faster.
     */
    public void book(UUID visitId, List<Claim> claims) {
        reservations.makeWay(visitId, claims);
        insert(claims, claim -> new Booking(ids.next(), tenant.clinicId(), visitId, claim));
    }

    /** Keeps all claims for a visit or none; what it has booked itself it has already. Fails as booking does. */
    public void reserve(Reservation reservation, List<Claim> claims) {
        reservations.makeWay(reservation.visitId(), claims);
        List<Booking> own = entityManager
                .createQuery("from Booking b where b.clinicId = :clinic and b.visitId = :visit", Booking.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("visit", reservation.visitId())
                .getResultList();
        List<Claim> further = claims;
        for (Booking taken : own) {
            further = further.stream().flatMap(claim -> claim.beside(taken)).toList();
        }
        insert(further, claim -> new Booking(ids.next(), tenant.clinicId(), reservation, claim));
    }

    private void insert(List<Claim> claims, Function<Claim, Booking> booking) {
        claims.stream().map(booking).forEach(entityManager::persist);
        try {
            entityManager.flush();
        } catch (PersistenceException refused) {
            throw isOverlap(refused) || Transient.isCollision(refused) ? taken(claims, refused) : refused;
        }
    }

    /** When this resource or patient is taken. */
    public List<Booking> of(UUID resource) {
        return entityManager
                .createQuery(
                        "from Booking b where b.clinicId = :clinic and b.resourceId = :resource order by b.startsAt",
                        Booking.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("resource", resource)
                .getResultList();
    }

    /** What was taken by one patient is taken by another; it must not overlap with what that one has taken. */
    public void handOver(UUID fromPatient, UUID toPatient) {
        entityManager
                .createNativeQuery("update booking set resource_id = ?1 where resource_id = ?2")
                .setParameter(1, toPatient)
                .setParameter(2, fromPatient)
                .executeUpdate();
    }

    /** Frees a patient of this visit, whose other resources stay taken. */
    public void release(UUID patient, UUID visitId) {
        entityManager
                .createQuery("delete from Booking b where b.clinicId = :clinic and b.resourceId = :patient"
                        + " and b.visitId = :visit")
                .setParameter("clinic", tenant.clinicId())
                .setParameter("patient", patient)
                .setParameter("visit", visitId)
                .executeUpdate();
    }

    /** Frees whatever these visits had taken, what was reserved for them too. */
    public void free(Collection<UUID> visitIds) {
        if (!visitIds.isEmpty()) {
            reservations.tell(OneColumn.query(entityManager, FREE, "ended", UUID.class)
                    .setParameter("clinic", tenant.clinicId())
                    .setParameter("visits", visitIds)
                    .setParameter("now", clock.instant())
                    .getResultList());
        }
    }

    private static boolean isOverlap(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && EXCLUSION_VIOLATED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Caused by two transactions that met, it is tried again before it is told. */
    private static Failure taken(List<Claim> claims, Throwable cause) {
        Failure taken = new Conflict("slot-taken", "Somebody else has just taken a part of this.", cause);
        claims.stream().map(Taken::of).forEach(taken::conflict);
        return taken;
    }
}
