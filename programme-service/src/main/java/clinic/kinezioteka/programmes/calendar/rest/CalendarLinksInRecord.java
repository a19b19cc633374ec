package clinic.kinezioteka.programmes.calendar.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.calendar.CalendarLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The calendar links in a patient's record. */
@ApplicationScoped
class CalendarLinksInRecord implements PatientRecord {
    private final CalendarLinks links;

    CalendarLinksInRecord(CalendarLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "calendarLinks";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return links.list("owner.patientId = ?1 order by id", patientId).stream()
                .map(CalendarLinkView::of);
    }
}
