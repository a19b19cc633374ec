package clinic.kinezioteka.programmes.feed;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.calendar.CalendarLinks;
import clinic.kinezioteka.programmes.calendar.CalendarOwner;
import clinic.kinezioteka.programmes.calendar.CalendarSecret;
import clinic.kinezioteka.programmes.calendar.LinkedCalendar;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads the calendar behind a secret, for whoever knows it. */
@ApplicationScoped
public class ReadFeed {

    private final CalendarLinks links;
    private final Visits visits;
    private final FeedWriting writing;
    private final Clinics clinics;
    private final PatientsConcerned concerned;
    private final Tenant tenant;
    private final FeedSettings settings;
    private final Clock clock;

    ReadFeed(
            CalendarLinks links,
            Visits visits,
            FeedWriting writing,
            Clinics clinics,
            PatientsConcerned concerned,
            Tenant tenant,
            FeedSettings settings,
            Clock clock) {
        this.links = links;
        this.visits = visits;
        this.writing = writing;
        this.clinics = clinics;
        this.concerned = concerned;
        this.tenant = tenant;
        this.settings = settings;
        this.clock = clock;
    }

    /** The calendar as iCalendar. Fails with 404 when the secret is unknown or was revoked. */
    public String behind(CalendarSecret secret) {
        LinkedCalendar calendar = links.behind(secret);
        tenant.actFor(calendar.clinicId());
        concerned.add(calendar.owner().patientId());
        Instant since = clock.instant().minus(Duration.ofDays(settings.daysBack()));
        List<FeedVisit> shown = writing.written(visitsOf(calendar.owner(), since), calendar.owner());
        return new Feed(clinics.speech().name(), clinics.zone(), since, shown).text();
    }

    private List<Visit> visitsOf(CalendarOwner owner, Instant since) {
        String whose = owner.patientId() == null ? "appointment.practitionerId" : "patientId";
        return visits.list(
                whose + " = ?1 and appointment.startsAt >= ?2 order by appointment.startsAt, id", owner.id(), since);
    }
}
