package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.offer.Offer.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The offers of the clinic at work. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    private final PatientsConcerned concerned;

    Offers(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /**
     * The offer of this id as a caller may see it, a patient only his own; nobody else answers it until the transaction
     * ends. Fails with 404 else.
     */
    public Offer toAnswer(UUID id, OwnRecords own) {
        Offer offer = concerned.naming(
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("offer")));
        own.require(offer.patientId(), "offer");
        return offer;
    }

    /** Offers whose time is over. */
    List<UUID> overdue(Instant now) {
        return list("status = ?1 and expiresAt <= ?2 order by expiresAt, id", Status.OPEN, now).stream()
                .map(Offer::id)
                .toList();
    }

    /** The one that nobody has answered yet; nobody does until the transaction ends. */
    Optional<Offer> stillOpen(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(offer -> offer.status() == Status.OPEN);
    }

    /** The open offer for a visit. */
    Optional<Offer> openFor(UUID visitId) {
        return find("visitId = ?1 and status = ?2", visitId, Status.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Open offers to a patient. */
    List<Offer> openTo(UUID patientId) {
        return list("patientId = ?1 and status = ?2 order by id", patientId, Status.OPEN);
    }

    /** The starts that were offered to an entry in vain; they are not offered to it again. */
    Set<Instant> missedBy(UUID entryId) {
        return list("entryId = ?1 and status in ?2", entryId, List.of(Status.DECLINED, Status.EXPIRED)).stream()
                .map(offer -> offer.slot().startsAt())
                .collect(Collectors.toSet());
    }
}
