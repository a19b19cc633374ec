package clinic.kinezioteka.defaults.idempotency;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Stored answers repeat names and texts: those that are about a patient, or only name his id, go with him; also what was
 * answered to callers of no clinic.
 */
@ApplicationScoped
public class ForgetAnswers implements PersonalRecords {

    private static final String FORGET =
            """
            delete from idempotency
            where ?1 = any (concerned) or position(cast(?1 as text) in concat(headers, ' ', body)) > 0
            """;

    private final EntityManager entityManager;
    private final Tenant tenant;

    ForgetAnswers(EntityManager entityManager, Tenant tenant) {
        this.entityManager = entityManager;
        this.tenant = tenant;
    }

    @Override
    public Set<String> done() {
        return Set.of("STORED_ANSWERS");
    }

    @Override
    public void erase(UUID patientId) {
        forget(patientId);
    }

    /** Forgets every answer about this id: a patient's, or that of something which is told of under its own. */
    public void forget(UUID id) {
        forget(id, tenant.clinicId());
    }

    /** Forgets every answer about this id that callers of another clinic were given. */
    public void forget(UUID id, UUID clinicOfCallers) {
        // Whatever waits to be written belongs to the clinic at work.
        entityManager.flush();
        for (UUID clinic : List.of(Tenant.NETWORK, clinicOfCallers)) {
            tenant.showRowsOf(clinic);
            entityManager.createNativeQuery(FORGET).setParameter(1, id).executeUpdate();
        }
        tenant.showRowsOf(tenant.clinicId());
    }
}
