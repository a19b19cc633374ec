package clinic.kinezioteka.patients.consent.rest;

import clinic.kinezioteka.patients.consent.Consent;
import clinic.kinezioteka.patients.consent.Consents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Consents as they are answered today. */
@ApplicationScoped
class ConsentViews {
    private final Consents consents;
    private final Clock clock;

    ConsentViews(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    ConsentView of(Consent consent) {
        return ConsentView.of(consent, consents.dayOf(consent, clock.instant()));
    }
}
