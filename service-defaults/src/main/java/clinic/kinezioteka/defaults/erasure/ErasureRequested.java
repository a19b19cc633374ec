package clinic.kinezioteka.defaults.erasure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient is to be forgotten.
 *
 * @param until the last day on which his clinical rows stay under the pseudonym, in the clinic's zone
 */
public record ErasureRequested(UUID erasureId, UUID patientId, LocalDate until) {}
