package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The patients of a clinic. */
@ApplicationScoped
public class Patients implements PanacheRepositoryBase<Patient, UUID> {
    private static final int MOST_CANDIDATES = 50;

    public Patient get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("patient"));
    }

    /** The patient, whose episodes and red flags nobody else changes until the transaction ends; never a merged one. */
    public Patient lock(UUID id) {
        Patient patient =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("patient"));
        patient.requireNotMerged();
        return patient;
    }

    /** Reads them again as they are now, and nobody else changes them until the transaction ends. */
    public void renew(Patient... several) {
        Stream.of(several).sorted(Comparator.comparing(Patient::id)).forEach(patient -> getEntityManager()
                .refresh(patient, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What finds the duplicate, or points to it since it was merged before, leads to the survivor. */
    public void redirect(UUID duplicateId, UUID survivorId) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update patient_key set merged_into = ?1
                        where patient_id = ?2 or patient_id in (select id from patient where merged_into = ?2)""")
                .setParameter(1, survivorId)
                .setParameter(2, duplicateId)
                .executeUpdate();
        update("mergedInto = ?1, version = version + 1 where mergedInto = ?2", survivorId, duplicateId);
    }

    Optional<UUID> known(Identifier identifier) {
        return getEntityManager()
                .createQuery(
                        """
                        select p.id from Patient p join p.identifiers i
                        where i.system = :system and i.value = :value
                        """,
                        UUID.class)
                .setParameter("system", identifier.system())
                .setParameter("value", identifier.value())
                .getResultStream()
                .findFirst();
    }

    /** Those who have one of the keys in common. */
    List<Patient> sharing(Collection<PatientKey> keys) {
        return keys.stream().flatMap(key -> sharing(key).stream()).distinct().toList();
    }

    private List<Patient> sharing(PatientKey key) {
        return getEntityManager()
                .createQuery(
                        "select p from Patient p join p.keys k where k.kind = :kind and k.key = :key", Patient.class)
                .setParameter("kind", key.kind())
                .setParameter("key", key.key())
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
    }

    /** Waits until nobody else registers or identifies a patient of this clinic, until the transaction ends. */
    public void awaitTurn(UUID clinicId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "patients of " + clinicId)
                .getSingleResult();
    }
}
