package clinic.kinezioteka.patients.clinic.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.clinic.Clinic;
import clinic.kinezioteka.patients.clinic.ClinicEvent;
import clinic.kinezioteka.patients.clinic.Partner;
import clinic.kinezioteka.patients.clinic.PartnerEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of clinics and partners on {@code clinics.v1}. */
@ApplicationScoped
class ClinicsTopic {
    private static final String TOPIC = "clinics.v1";

    private final Outbox outbox;

    ClinicsTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes ClinicEvent event) {
        Clinic clinic = event.clinic();
        outbox.append(new OutgoingEvent(
                TOPIC, event.type(), clinic.id(), clinic.version(), clinic.id(), ClinicContract.of(clinic)));
    }

    void tell(@Observes PartnerEvent event) {
        Partner partner = event.partner();
        outbox.append(new OutgoingEvent(
                TOPIC, event.type(), partner.id(), partner.version(), partner.id(), PartnerContract.of(partner)));
    }
}
