package clinic.kinezioteka.defaults.tenancy;

import clinic.kinezioteka.defaults.column.OneColumn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What no request asks for is done in each clinic in turn, as its own; the caller brings the context of a request. */
@ApplicationScoped
public class EachClinic {
    private static final Logger LOG = Logger.getLogger(EachClinic.class);
    private static final String CLINICS = "select id from clinic";

    private final EntityManager entityManager;
    private final Tenant tenant;

    EachClinic(EntityManager entityManager, Tenant tenant) {
        this.entityManager = entityManager;
        this.tenant = tenant;
    }

    /**
     * What fails in one clinic keeps none of the others waiting; it is tried again when it is next done.
     *
     * @param what in the words of the log
     */
    public void act(String what, Runnable deed) {
        for (UUID clinic : QuarkusTransaction.requiringNew().call(this::clinics)) {
            try {
                tenant.actFor(clinic);
                deed.run();
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "%s failed in clinic %s", what, clinic);
            }
        }
    }

    private List<UUID> clinics() {
        return OneColumn.query(entityManager, CLINICS, "id", UUID.class).getResultList();
    }
}
