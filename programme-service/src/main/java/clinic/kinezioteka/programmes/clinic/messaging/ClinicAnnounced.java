package clinic.kinezioteka.programmes.clinic.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.clinic.Clinics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps names, zones and languages of the clinics. */
@ApplicationScoped
class ClinicAnnounced implements EventHandler<ClinicAnnounced.Clinic> {

    /** What is read of the event. */
    record Clinic(UUID clinicId, String name, ZoneId zone, @Nullable List<String> languages) {

        Locale language() {
            return languages == null || languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.get(0));
        }
    }

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
        Clinic clinic = event.data();
        clinics.follow(clinic.clinicId(), clinic.name(), clinic.zone(), clinic.language(), event.sequence());
    }
}
