package clinic.kinezioteka.patients.consent;

import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A patient takes back a consent: from the next request and event on it does not stand. */
@ApplicationScoped
public class WithdrawConsent {
    private final Consents consents;
    private final Patients patients;
    private final Event<ConsentEvent> events;
    private final Clock clock;

    WithdrawConsent(Consents consents, Patients patients, Event<ConsentEvent> events, Clock clock) {
        this.consents = consents;
        this.patients = patients;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Consent withdraw(Consent consent) {
        patients.lock(consent.patientId());
        Instant now = clock.instant();
        consent.withdraw(consents.dayOf(consent, now), now);
        consents.flush();
        consents.settle(consent.patientId(), now);
        consents.flush();
        events.fire(new ConsentEvent.Withdrawn(consent));
        return consent;
    }
}
