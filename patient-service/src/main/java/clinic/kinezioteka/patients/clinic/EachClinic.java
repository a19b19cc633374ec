package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What no request asks for is done in each clinic in turn, as its own; the caller brings the context of a request. */
@ApplicationScoped
public class EachClinic {
    private static final Logger LOG = Logger.getLogger(EachClinic.class);

    private final Clinics clinics;
    private final Tenant tenant;

    EachClinic(Clinics clinics, Tenant tenant) {
        this.clinics = clinics;
        this.tenant = tenant;
    }

    /**
     * What fails in one clinic keeps none of the others waiting; it is tried again when it is next done.
     *
     * @param what in the words of the log
     */
    public void act(String what, Runnable deed) {
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() -> clinics.streamAll().map(Clinic::id).toList());
        for (UUID clinic : ids) {
            try {
                tenant.actFor(clinic);
                deed.run();
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "%s failed in clinic %s", what, clinic);
            }
        }
    }
}
