package clinic.kinezioteka.defaults.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Changes or removes rows of a patient by the statements of the feature that owns them. */
@ApplicationScoped
class PatientRows {

    private final EntityManager entityManager;
    private final Clock clock;

    PatientRows(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void run(List<String> statements, UUID patientId) {
        statements.forEach(statement -> run(statement, patientId));
    }

    private void run(String statement, UUID patientId) {
        Query query = entityManager.createNativeQuery(statement).setParameter("patient", patientId);
        if (statement.contains(":now")) {
            query.setParameter("now", clock.instant());
        }
        query.executeUpdate();
    }
}
