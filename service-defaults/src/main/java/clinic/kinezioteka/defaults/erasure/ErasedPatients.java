package clinic.kinezioteka.defaults.erasure;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Forgets patients of the clinic at work, in all features of this service at once, and remembers whom. */
@ApplicationScoped
public class ErasedPatients {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended('erasure of ' || ?1, 0))";
    private static final String REMEMBER =
            """
            insert into erased_patient (clinic_id, patient_id, erasure_id, erased_at, until)
            values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
            """;

    private static final String IS_ERASED = "select is_erased(?1) as erased";
    private static final String RECORDS =
            "select duplicate_id from merged_patient where survivor_id = ?1 union select ?1 order by 1";

    private final List<PersonalRecords> features;
    private final PatientRows rows;
    private final EntityManager entityManager;
    private final Tenant tenant;
    private final Clock clock;

    ErasedPatients(
            @All List<PersonalRecords> features,
            PatientRows rows,
            EntityManager entityManager,
            Tenant tenant,
            Clock clock) {
        this.features = features;
        this.rows = rows;
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Waits for who writes of the patient now; from here on nobody else does until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID patientId) {
        entityManager
                .createNativeQuery(LOCK)
                .setParameter(1, patientId.toString())
                .getSingleResult();
    }

    /** Whether the patient was forgotten; until the transaction ends, that does not change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean contains(UUID patientId) {
        return OneColumn.query(entityManager, IS_ERASED, "erased", Boolean.class)
                .setParameter(1, patientId)
                .getSingleResult();
    }

    /** Has every feature forget him, under each of his records that became one; done again, it changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Receipt erase(ErasureRequested erasure) {
        lock(erasure.patientId());
        entityManager.flush();
        for (UUID patient : records(erasure.patientId())) {
            features.forEach(feature -> erase(feature, patient));
            entityManager.flush();
            remember(patient, erasure);
        }
        return new Receipt(codes(PersonalRecords::done), codes(PersonalRecords::kept), erasure.until());
    }

    private void erase(PersonalRecords feature, UUID patientId) {
        feature.erase(patientId);
        rows.run(feature.erasing(), patientId);
    }

    private List<UUID> records(UUID patientId) {
        return OneColumn.query(entityManager, RECORDS, "duplicate_id", UUID.class)
                .setParameter(1, patientId)
                .getResultList();
    }

    private void remember(UUID patientId, ErasureRequested erasure) {
        entityManager
                .createNativeQuery(REMEMBER)
                .setParameter(1, tenant.clinicId())
                .setParameter(2, patientId)
                .setParameter(3, erasure.erasureId())
                .setParameter(4, clock.instant())
                .setParameter(5, erasure.until())
                .executeUpdate();
    }

    private List<String> codes(Function<PersonalRecords, Collection<String>> of) {
        return features.stream()
                .flatMap(feature -> of.apply(feature).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
