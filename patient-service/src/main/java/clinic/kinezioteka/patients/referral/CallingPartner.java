package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.clinic.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The partner for whom a client calls; whose token names none of the network may do nothing in that role. */
@ApplicationScoped
public class CallingPartner {
    private final Caller caller;
    private final Partners partners;

    CallingPartner(Caller caller, Partners partners) {
        this.caller = caller;
        this.partners = partners;
    }

    /** Refuses a caller in the role of a partner who is none; staff pass. */
    public void check() {
        if (caller.is("partner")) {
            id();
        }
    }

    UUID id() {
        return caller.partnerId()
                .filter(known -> partners.findByIdOptional(known).isPresent())
                .orElseThrow(() -> new Forbidden("The token names no partner of the network."));
    }
}
