package clinic.kinezioteka.assessments.redflag;

import java.util.UUID;

/**
 * A measured deficit that a doctor has reviewed and cleared.
 *
 * @param assessmentId the measurement that showed it
 */
public record ClearedSeries(String series, UUID assessmentId) {}
