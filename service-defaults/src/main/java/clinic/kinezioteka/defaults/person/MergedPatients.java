package clinic.kinezioteka.defaults.person;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The records of the clinic at work that were merged into another, each with its last survivor. */
@ApplicationScoped
public class MergedPatients {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended('merge of ' || ?1, 0))";
    /** By the database's clock, which is also asked how long ago it was. */
    private static final String REMEMBER =
            """
            insert into merged_patient (clinic_id, duplicate_id, survivor_id, merged_at) values (?1, ?2, ?3, clock_timestamp())
            on conflict do nothing
            """;

    private static final String SHORTEN = "update merged_patient set survivor_id = ?1 where survivor_id = ?2";
    private static final String SURVIVOR = "select survivor_id from merged_patient where duplicate_id = ?1";
    private static final String SETTLED = "select settled_patient(?1) as survivor_id";

    private final EntityManager entityManager;
    private final Event<PatientsMerged> merged;
    private final Tenant tenant;
    private final Clock clock;

    MergedPatients(EntityManager entityManager, Event<PatientsMerged> merged, Tenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.merged = merged;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The record under which this patient is kept now: another's when he was merged, else his own. */
    public UUID survivorOf(UUID patientId) {
        List<UUID> survivor = OneColumn.query(entityManager, SURVIVOR, "survivor_id", UUID.class)
                .setParameter(1, patientId)
                .getResultList();
        return survivor.isEmpty() ? patientId : survivor.get(0);
    }

    /** The records of these patients now, as a client may know one by an earlier id. */
    public List<UUID> survivorsOf(List<UUID> patientIds) {
        return patientIds.stream().map(this::survivorOf).distinct().toList();
    }

    /** The record under which this patient is kept now, and until the transaction ends he is not merged: for whoever writes under the answer. */
    public UUID settled(UUID patientId) {
        return OneColumn.query(entityManager, SETTLED, "survivor_id", UUID.class)
                .setParameter(1, patientId)
                .getSingleResult();
    }

    /** Remembers the merge and has every feature follow it; told again, in whatever order of a chain, it changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(UUID survivorId, UUID duplicateId) {
        entityManager
                .createNativeQuery(LOCK)
                .setParameter(1, duplicateId.toString())
                .getSingleResult();
        UUID last = settled(survivorId);
        if (remember(duplicateId, last)) {
            entityManager
                    .createNativeQuery(SHORTEN)
                    .setParameter(1, last)
                    .setParameter(2, duplicateId)
                    .executeUpdate();
            merged.fire(new PatientsMerged(last, duplicateId, clock.instant()));
        }
    }

    private boolean remember(UUID duplicateId, UUID survivorId) {
        return entityManager
                        .createNativeQuery(REMEMBER)
                        .setParameter(1, tenant.clinicId())
                        .setParameter(2, duplicateId)
                        .setParameter(3, survivorId)
                        .executeUpdate()
                == 1;
    }
}
