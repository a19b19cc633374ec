package clinic.kinezioteka.patients.erasure;

import clinic.kinezioteka.defaults.erasure.Receipt;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A service has answered; with the last answer the erasure is complete. */
@ApplicationScoped
public class KeepReceipt {
    private final Erasures erasures;
    private final Patients patients;
    private final AnsweringServices services;
    private final Event<ErasureEvent> events;
    private final Clock clock;
    private final String self;

    KeepReceipt(
            Erasures erasures,
            Patients patients,
            AnsweringServices services,
            Event<ErasureEvent> events,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String self) {
        this.erasures = erasures;
        this.patients = patients;
        this.services = services;
        this.events = events;
        this.clock = clock;
        this.self = self;
    }

    /** An answer about an erasure that nobody here asked for is passed over. */
    @Transactional
    public void keep(UUID erasureId, String service, Receipt receipt) {
        erasures.findByIdOptional(erasureId, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(erasure -> keep(erasure, service, receipt));
    }

    void keepOwn(Erasure erasure, Receipt receipt) {
        keep(erasure, self, receipt);
    }

    private void keep(Erasure erasure, String service, Receipt receipt) {
        KeptReceipt kept = new KeptReceipt(service, receipt.done(), receipt.kept(), receipt.until(), clock.instant());
        if (erasure.receive(kept, services.awaited(), clock.instant())) {
            events.fire(new ErasureEvent.Completed(erasure, patients.get(erasure.patientId())));
        }
        erasures.flush();
    }
}
