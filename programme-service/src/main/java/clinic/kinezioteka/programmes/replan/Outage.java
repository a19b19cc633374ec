package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.timetable.Span;
import java.util.UUID;

/**
 * Who or what cannot be had for a time.
 *
 * @param resourceId a practitioner, room or device unit
 */
public record Outage(UUID resourceId, Span during) {}
