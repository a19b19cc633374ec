package clinic.kinezioteka.assessments.version;

import clinic.kinezioteka.assessments.kind.RecordedBy;
import java.time.Instant;

/**
 * That a measurement which was in a series changed: it may have left the series, or count no more.
 *
 * @param at when that measurement changed last, be it in its new series
 */
public record SeriesChange(String series, RecordedBy recordedBy, Instant at) {}
