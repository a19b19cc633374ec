package clinic.kinezioteka.defaults.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.UUID;

/** Rows of a patient that are changed or removed together, by statements of the feature that owns them. */
@ApplicationScoped
public class PatientRows {

    private final EntityManager entityManager;
    private final Clock clock;

    PatientRows(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @param statement of native SQL, with {@code :patient} and, where it says when, {@code :now} */
    public void run(String statement, UUID patientId) {
        Query query = entityManager.createNativeQuery(statement).setParameter("patient", patientId);
        if (statement.contains(":now")) {
            query.setParameter("now", clock.instant());
        }
        query.executeUpdate();
    }
}
