package clinic.kinezioteka.programmes.calendar;

import clinic.kinezioteka.defaults.erasure.LateWrites;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a link to a calendar. */
@ApplicationScoped
public class LinkCalendar {

    /** A new link, with its secret for the only time. */
    public record Made(CalendarLink link, CalendarSecret secret) {}

    private final CalendarLinks links;
    private final LinkableCalendars linkable;
    private final MergedPatients merged;
    private final LateWrites lateWrites;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkCalendar(
            CalendarLinks links,
            LinkableCalendars linkable,
            MergedPatients merged,
            LateWrites lateWrites,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.links = links;
        this.linkable = linkable;
        this.merged = merged;
        this.lateWrites = lateWrites;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** Links the calendar that is named, the caller's own when none is; one owner may have several links. */
    public Made link(@Nullable UUID practitionerId, @Nullable UUID patientId) {
        CalendarOwner owner = settled(linkable.wanted(practitionerId, patientId));
        CalendarSecret secret = CalendarSecret.made(random);
        CalendarLink link = new CalendarLink(ids.next(), tenant.clinicId(), secret, owner, clock.instant());
        links.persist(link);
        links.flush();
        return new Made(link, secret);
    }

    /** No event is sent, so nobody else looks whether the patient was merged or erased meanwhile. */
    private CalendarOwner settled(CalendarOwner owner) {
        if (owner.patientId() == null) {
            return owner;
        }
        UUID patientId = merged.settled(owner.patientId());
        lateWrites.refuse(patientId);
        return CalendarOwner.patient(patientId);
    }
}
