package clinic.kinezioteka.assessments;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Runs something in a transaction that sees one clinic's rows. */
public final class AsClinic {

    private AsClinic() {}

    public static <T> T call(UUID clinicId, Callable<T> what) {
        ManagedContext request = Arc.container().requestContext();
        boolean wasActive = request.isActive();
        if (!wasActive) {
            request.activate();
        }
        try {
            Arc.container().instance(Tenant.class).get().actFor(clinicId);
            return QuarkusTransaction.requiringNew().call(what);
        } finally {
            if (!wasActive) {
                request.terminate();
            }
        }
    }
}
