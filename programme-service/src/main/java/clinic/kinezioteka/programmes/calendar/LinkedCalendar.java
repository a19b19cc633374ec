package clinic.kinezioteka.programmes.calendar;

import java.util.UUID;

/** What a secret leads to: a calendar of a clinic. */
public record LinkedCalendar(UUID clinicId, CalendarOwner owner) {}
