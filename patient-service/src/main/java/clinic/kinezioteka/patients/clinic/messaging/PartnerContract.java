package clinic.kinezioteka.patients.clinic.messaging;

import clinic.kinezioteka.patients.clinic.Partner;
import java.util.UUID;

/** What the contract tells of a partner. */
record PartnerContract(UUID partnerId, String name) {

    static PartnerContract of(Partner partner) {
        return new PartnerContract(partner.id(), partner.details().name());
    }
}
