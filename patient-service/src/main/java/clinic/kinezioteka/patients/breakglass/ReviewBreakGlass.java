package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The patient's clinic looks at why somebody read him. */
@ApplicationScoped
public class ReviewBreakGlass {
    private final BreakGlasses breakGlasses;
    private final Caller caller;
    private final Clock clock;

    ReviewBreakGlass(BreakGlasses breakGlasses, Caller caller, Clock clock) {
        this.breakGlasses = breakGlasses;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public BreakGlass review(BreakGlass grant, Review review) {
        grant.review(review, caller.subject(), clock.instant());
        breakGlasses.flush();
        return grant;
    }
}
