package clinic.kinezioteka.assessments.clinic.messaging;

import clinic.kinezioteka.assessments.clinic.Clinics;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** Keeps the zones of the clinics. */
@ApplicationScoped
class ClinicAnnounced implements EventHandler<ClinicAnnounced.Clinic> {

    /** What is read of the event. */
    record Clinic(UUID clinicId, ZoneId zone) {}

    private final Clinics clinics;

    ClinicAnnounced(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Set<String> types() {
        return Set.of("clinic.registered", "clinic.updated");
    }

    @Override
    public Class<Clinic> dataType() {
        return Clinic.class;
    }

    @Override
    public void handle(ReceivedEvent<Clinic> event) {
        clinics.follow(event.data().clinicId(), event.data().zone(), event.sequence());
    }
}
