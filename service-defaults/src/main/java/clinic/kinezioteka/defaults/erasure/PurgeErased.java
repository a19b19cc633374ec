package clinic.kinezioteka.defaults.erasure;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.tenancy.EachClinic;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Removes, clinic by clinic, what was kept of erased patients once the retention is over, and what was told of them.
 * Each patient is one transaction; replicas leave to each other whom one of them has in hand.
 */
@ApplicationScoped
public class PurgeErased {

    private static final Logger LOG = Logger.getLogger(PurgeErased.class);
    private static final String DUE =
            """
            select patient_id from erased_patient where until < ?1 and purged_at is null order by patient_id
            """;
    private static final String TAKE =
            """
            select patient_id from erased_patient where patient_id = ?1 and purged_at is null
            for update skip locked
            """;
    private static final String DONE = "update erased_patient set purged_at = ?2 where patient_id = ?1";
    private static final String UNTELL = "delete from outbox where partition_key = ?1 and published_at is not null";

    private final List<PersonalRecords> features;
    private final PatientRows rows;
    private final EntityManager entityManager;
    private final EachClinic clinics;
    private final Tenant tenant;
    private final Clock clock;

    PurgeErased(
            @All List<PersonalRecords> features,
            PatientRows rows,
            EntityManager entityManager,
            EachClinic clinics,
            Tenant tenant,
            Clock clock) {
        this.features = features.stream()
                .sorted(Comparator.comparingInt(PersonalRecords::purgeOrder))
                .toList();
        this.rows = rows;
        this.entityManager = entityManager;
        this.clinics = clinics;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Scheduled(cron = "{kinezioteka.erasure.purge-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void purge() {
        clinics.act("the purge of erased patients", this::purgeDue);
    }

    private void purgeDue() {
        QuarkusTransaction.requiringNew().call(this::due).forEach(this::purgeAlone);
    }

    private List<UUID> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return OneColumn.query(entityManager, DUE, "patient_id", UUID.class)
                .setParameter(1, today)
                .getResultList();
    }

    /** One that cannot be purged waits for the next night and does not stop the others. */
    private void purgeAlone(UUID patient) {
        try {
            QuarkusTransaction.requiringNew().run(() -> purgeUnlessTaken(patient));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "an erased patient of clinic %s could not be purged", tenant.clinicId());
        }
    }

    private void purgeUnlessTaken(UUID patientId) {
        List<UUID> taken = OneColumn.query(entityManager, TAKE, "patient_id", UUID.class)
                .setParameter(1, patientId)
                .getResultList();
        if (!taken.isEmpty()) {
            purge(patientId);
        }
    }

    private void purge(UUID patientId) {
        for (PersonalRecords feature : features) {
            feature.purge(patientId);
            rows.run(feature.purging(), patientId);
        }
        entityManager.flush();
        entityManager.createNativeQuery(UNTELL).setParameter(1, patientId).executeUpdate();
        entityManager
                .createNativeQuery(DONE)
                .setParameter(1, patientId)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
