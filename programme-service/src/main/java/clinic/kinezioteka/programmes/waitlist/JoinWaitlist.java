package clinic.kinezioteka.programmes.waitlist;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts a visit on the waiting list. */
@ApplicationScoped
@Transactional
public class JoinWaitlist {

    private final WaitlistEntries entries;
    private final Practitioners practitioners;
    private final Visits visits;
    private final Clinics clinics;
    private final Event<WaitlistEvent> events;
    private final Ids ids;
    private final Clock clock;

    JoinWaitlist(
            WaitlistEntries entries,
            Practitioners practitioners,
            Visits visits,
            Clinics clinics,
            Event<WaitlistEvent> events,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.practitioners = practitioners;
        this.visits = visits;
        this.clinics = clinics;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A PLANNED visit waits for a time, a BOOKED one for an earlier time. Fails with 422 for wishes that nothing can
     * meet, with 409 for a visit in another state, or one that is waited for already.
     */
    public WaitlistEntry join(Visit visit, WaitlistWish wish) {
        visits.hold(visit);
        return join(visit, false, wish);
    }

    /** The same for a visit that was planned for the list just now, and is given up with it. */
    public WaitlistEntry joinPlanned(Visit visit, WaitlistWish wish) {
        return join(visit, true, wish);
    }

    private WaitlistEntry join(Visit visit, boolean planned, WaitlistWish wish) {
        wish.requireSound(clinics.today());
        requirePeople(wish.slots().practitionerIds(), PractitionerRole.taking(visit.kind()));
        if (visit.status() != VisitStatus.PLANNED && visit.status() != VisitStatus.BOOKED) {
            throw Conflict.wrongState(visit.status(), VisitStatus.PLANNED, VisitStatus.BOOKED);
        }
        entries.waitingFor(visit.id()).ifPresent(other -> {
            throw new Conflict("already-waiting", "This visit is on the waiting list.").with("id", other.id());
        });
        WaitlistEntry entry = new WaitlistEntry(ids.next(), visit, planned, wish, clock.instant());
        entries.persistAndFlush(entry);
        events.fire(new WaitlistEvent.Joined(entry));
        return entry;
    }

    private void requirePeople(List<UUID> named, PractitionerRole role) {
        RuleBroken unknown = RuleBroken.unknownReference();
        RuleBroken unfit = new RuleBroken("resource-unfit", "What the visit needs is not there.");
        for (int index = 0; index < named.size(); index++) {
            String field = "practitionerIds[" + index + "]";
            Practitioner practitioner = practitioners.findById(named.get(index));
            if (practitioner == null) {
                unknown.violation(field, "refers to nothing");
            } else if (!practitioner.is(role)) {
                unfit.violation(field, "must be a " + role);
            }
        }
        unknown.throwIfViolated();
        unfit.throwIfViolated();
    }
}
