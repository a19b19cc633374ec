package clinic.kinezioteka.assessments.consent.messaging;

import clinic.kinezioteka.assessments.consent.ConsentNews;
import clinic.kinezioteka.assessments.consent.StatisticsConsents;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what patients decided about statistics; every other purpose is not this service's. */
@ApplicationScoped
class ConsentAnnounced implements EventHandler<ConsentNews> {

    private final StatisticsConsents consents;

    ConsentAnnounced(StatisticsConsents consents) {
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
        if (event.data().isAboutStatistics()) {
            consents.follow(event.data(), event.sequence());
        }
    }
}
