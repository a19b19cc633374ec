package clinic.kinezioteka.programmes.booking;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Takes and frees resources as part of a visit's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Bookings {

    private static final String EXCLUSION_VIOLATED = "23P01";
    private static final Duration LONGEST = Duration.ofDays(1);

    private final EntityManager entityManager;
    private final Tenant tenant;
    private final Ids ids;

    Bookings(EntityManager entityManager, Tenant tenant, Ids ids) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.ids = ids;
    }

    /**
     * Makes others who want the same wait until this transaction ends, so that what is read afterwards stands. Always in
     * the same order, so that nobody waits for each other.
     */
    public void lock(Collection<UUID> resources) {
        resources.stream().sorted().distinct().forEach(resource -> entityManager
                .createNativeQuery("select pg_advisory_xact_lock(?1)", Object.class)
                .setParameter(1, resource.getLeastSignificantBits() ^ resource.getMostSignificantBits())
                .getSingleResult());
    }

    /** What takes these resources between two instants, some visits left out. */
    public List<Booking> taking(Collection<UUID> resources, Instant from, Instant to, Collection<UUID> exceptVisits) {
        return entityManager
                .createQuery(
                        "from Booking b where b.clinicId = :clinic and b.resourceId in :resources"
                                + " and b.startsAt >= :longBefore and b.startsAt < :to and b.endsAt > :from"
                                + " and b.visitId not in :visits order by b.startsAt",
                        Booking.class)
                .setParameter("clinic", tenant.clinicId())
                .setParameter("resources", resources)
                .setParameter("longBefore", from.minus(LONGEST))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("visits", exceptVisits.isEmpty() ? List.of(tenant.clinicId()) : exceptVisits)
                .getResultList();
    }

    /** Books all claims of a visit or none. Fails with 409 {@code slot-taken} when somebody was faster. */
    public void book(UUID visitId, List<Claim> claims) {
        claims.forEach(claim -> entityManager.persist(new Booking(ids.next(), tenant.clinicId(), visitId, claim)));
        try {
            entityManager.flush();
        } catch (PersistenceException refused) {
            throw isOverlap(refused) ? taken(claims) : refused;
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

    /** Frees whatever these visits had taken. */
    public void free(Collection<UUID> visitIds) {
        if (!visitIds.isEmpty()) {
            entityManager
                    .createQuery("delete from Booking b where b.clinicId = :clinic and b.visitId in :visits")
                    .setParameter("clinic", tenant.clinicId())
                    .setParameter("visits", visitIds)
                    .executeUpdate();
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

    private static RuntimeException taken(List<Claim> claims) {
        return new Conflict("slot-taken", "Somebody else has just taken a part of this.")
                .with("start", claims.get(0).start())
                .with("end", claims.get(0).end());
    }
}
