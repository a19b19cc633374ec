package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The referrals that the caller may see: those to his clinic, or, for a partner, his own to any clinic. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private final PatientsConcerned concerned;

    Referrals(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    public Referral get(UUID id) {
        return naming(findByIdOptional(id));
    }

    /** The referral, which nobody else accepts, declines or withdraws until the transaction ends. */
    public Referral lock(UUID id) {
        return naming(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Referral naming(Optional<Referral> found) {
        Referral referral = found.orElseThrow(() -> new NotFound("referral"));
        concerned.add(referral.patientId(), referral.clinicId());
        return referral;
    }

    /** Those that ended before this time without the patient being taken, and still tell who he is; nobody else has them in hand. */
    List<Referral> notTaken(Instant before) {
        return find(
                        "status in ?1 and sentPatient is not null and updatedAt < ?2 order by id",
                        List.of(ReferralStatus.DECLINED, ReferralStatus.WITHDRAWN),
                        before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Referral> known(UUID partnerId, String externalReference) {
        return find("partnerId = ?1 and externalReference = ?2", partnerId, externalReference)
                .firstResultOptional();
    }

    /** Waits until nobody else sends a referral of this partner, until the transaction ends. */
    void awaitTurn(UUID partnerId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "referrals of " + partnerId)
                .getSingleResult();
    }

    /** Referrals that made a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, updatedAt = ?2, version = version + 1 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }
}
