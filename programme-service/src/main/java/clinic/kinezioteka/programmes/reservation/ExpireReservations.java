package clinic.kinezioteka.programmes.reservation;

import clinic.kinezioteka.defaults.tenancy.EachClinic;
import clinic.kinezioteka.programmes.booking.Reservations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Deletes clinic by clinic what has expired; nobody waits for it, since expired reservations keep nothing. */
@ApplicationScoped
public class ExpireReservations {

    private final EachClinic clinics;
    private final Reservations reservations;

    ExpireReservations(EachClinic clinics, Reservations reservations) {
        this.clinics = clinics;
        this.reservations = reservations;
    }

    @Scheduled(
            every = "${kinezioteka.reservations.expire-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void expire() {
        clinics.act("the deletion of expired reservations", () -> QuarkusTransaction.requiringNew()
                .run(reservations::deleteExpired));
    }
}
