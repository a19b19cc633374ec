package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A module's chain after scheduling.
 *
 * @param proposed the places found by visit; booked unless it was a dry run
 */
public record ScheduledSeries(List<Visit> chain, Map<UUID, Appointment> proposed, SeriesOutcome outcome) {}
