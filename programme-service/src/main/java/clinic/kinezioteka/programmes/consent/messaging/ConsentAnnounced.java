package clinic.kinezioteka.programmes.consent.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.consent.ConsentNews;
import clinic.kinezioteka.programmes.consent.RemindersConsents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what patients decided about reminders; every other purpose is not this service's. */
@ApplicationScoped
class ConsentAnnounced implements EventHandler<ConsentNews> {

    private final RemindersConsents consents;

    ConsentAnnounced(RemindersConsents consents) {
        this.consents = consents;
    }

    @Override
    public Set<String> types() {
        return Set.of("consent.granted", "consent.refused", "consent.withdrawn");
    }

    @Override
    public Class<ConsentNews> dataType() {
        return ConsentNews.class;
    }

    @Override
    public void handle(ReceivedEvent<ConsentNews> event) {
        if (event.data().isAboutReminders()) {
            consents.follow(event.data(), event.sequence());
        }
    }
}
