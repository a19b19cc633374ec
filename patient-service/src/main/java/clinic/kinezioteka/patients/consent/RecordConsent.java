package clinic.kinezioteka.patients.consent;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.clinic.Partners;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A patient decides about a use of his data; from its first day on the decision counts instead of earlier ones. */
@ApplicationScoped
public class RecordConsent {
    private final Consents consents;
    private final Patients patients;
    private final Partners partners;
    private final Event<ConsentEvent> events;
    private final Caller caller;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RecordConsent(
            Consents consents,
            Patients patients,
            Partners partners,
            Event<ConsentEvent> events,
            Caller caller,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.consents = consents;
        this.patients = patients;
        this.partners = partners;
        this.events = events;
        this.caller = caller;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Consent record(UUID patientId, ConsentDetails details, DecisionOrigin origin) {
        details.require("");
        UUID partnerId = details.partnerId();
        if (partnerId != null && partners.findByIdOptional(partnerId).isEmpty()) {
            throw new RuleBroken("unknown-reference", "There is no such partner.")
                    .violation("partnerId", "refers to nothing");
        }
        patients.lock(patientId);
        Instant now = clock.instant();
        Consent consent = new Consent(ids.next(), tenant.clinicId(), patientId, details, origin, caller.subject(), now);
        consents.persistAndFlush(consent);
        consents.settle(patientId, now);
        consents.flush();
        events.fire(
                details.decision() == Decision.GRANTED
                        ? new ConsentEvent.Granted(consent)
                        : new ConsentEvent.Refused(consent));
        return consent;
    }
}
