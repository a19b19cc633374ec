package clinic.kinezioteka.programmes.response;

import java.time.Instant;
import java.util.UUID;

/**
 * One value of the episode's pain, recorded by staff at its site.
 *
 * @param performedAt clinical time
 */
record PainValue(UUID assessmentId, Instant performedAt, Pain pain) {}
