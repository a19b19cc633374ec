package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.programmes.waitlist.LeaveWaitlist;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A merged patient waits as the survivor, and what is offered to either is withdrawn, since their reservations end; an
 * erased one leaves the list, so that his offers are withdrawn, before it is forgotten.
 */
@ApplicationScoped
class FollowPatients implements PersonalRecords {

    private static final String FORGET_OFFERS = "delete from waitlist_offer where patient_id = :patient";
    private static final String FORGET_ENTRIES = "delete from waitlist_entry where patient_id = :patient";

    private final Offers offers;
    private final WaitlistEntries entries;
    private final EndOffer ending;
    private final LeaveWaitlist leaving;

    FollowPatients(Offers offers, WaitlistEntries entries, EndOffer ending, LeaveWaitlist leaving) {
        this.offers = offers;
        this.entries = entries;
        this.ending = ending;
        this.leaving = leaving;
    }

    void follow(@Observes PatientsMerged merged) {
        List<Offer> open = new ArrayList<>(offers.openTo(merged.duplicateId()));
        open.addAll(offers.openTo(merged.survivorId()));
        entries.handOver(merged.duplicateId(), merged.survivorId(), merged.at());
        offers.list("patientId", merged.duplicateId()).forEach(offer -> offer.moveTo(merged.survivorId(), merged.at()));
        open.forEach(ending::withdraw);
    }

    @Override
    public Set<String> done() {
        return Set.of("WAITLIST");
    }

    @Override
    public void erase(UUID patientId) {
        leaving.leaveAll(patientId);
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET_OFFERS, FORGET_ENTRIES);
    }
}
