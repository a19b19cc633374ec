package clinic.kinezioteka.programmes.reservation;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.booking.Reservations;
import clinic.kinezioteka.programmes.clinic.Clinics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Deletes clinic by clinic what has expired; nobody waits for it, since expired reservations keep nothing. */
@ApplicationScoped
public class ExpireReservations {
    private static final Logger LOG = Logger.getLogger(ExpireReservations.class);

    private final Clinics clinics;
    private final Reservations reservations;
    private final Tenant tenant;

    ExpireReservations(Clinics clinics, Reservations reservations, Tenant tenant) {
        this.clinics = clinics;
        this.reservations = reservations;
        this.tenant = tenant;
    }

    @Scheduled(
            every = "${kinezioteka.reservations.expire-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void expire() {
        QuarkusTransaction.requiringNew().call(clinics::all).forEach(this::expireIn);
    }

    /** What fails in one clinic is tried again at the next run and stops none of the others. */
    private void expireIn(UUID clinicId) {
        try {
            tenant.actFor(clinicId);
            QuarkusTransaction.requiringNew().run(reservations::deleteExpired);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "expired reservations of clinic %s could not be deleted", clinicId);
        }
    }
}
