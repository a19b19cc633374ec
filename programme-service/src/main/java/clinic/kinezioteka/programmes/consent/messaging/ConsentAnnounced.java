package clinic.kinezioteka.programmes.consent.messaging;

import clinic.kinezioteka.defaults.erasure.ErasedPatients;
import clinic.kinezioteka.defaults.inbox.Rebuildable;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.programmes.consent.ConsentNews;
import clinic.kinezioteka.programmes.consent.RemindersConsents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Keeps what patients decided about reminders; every other purpose is not this service's, and of who was erased nothing is
 * kept. Rebuilt, it learns what was decided before this service listened.
 */
@ApplicationScoped
class ConsentAnnounced implements Rebuildable<ConsentNews> {

    private final RemindersConsents consents;
    private final MergedPatients merged;
    private final ErasedPatients erased;

    ConsentAnnounced(RemindersConsents consents, MergedPatients merged, ErasedPatients erased) {
        this.consents = consents;
        this.merged = merged;
        this.erased = erased;
    }

    @Override
    public String projection() {
        return "reminders-consents";
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
        ConsentNews news = event.data().of(merged.settled(event.data().patientId()));
        if (news.isAboutReminders() && !erased.contains(news.patientId())) {
            consents.follow(news, event.sequence());
        }
    }
}
