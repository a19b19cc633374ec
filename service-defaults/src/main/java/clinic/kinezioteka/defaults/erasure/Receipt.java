package clinic.kinezioteka.defaults.erasure;

import java.time.LocalDate;
import java.util.List;

/**
 * What this service did at an erasure.
 *
 * @param done codes of what was removed
 * @param kept codes of what stays under the pseudonym
 * @param until the last day on which it stays, in the clinic's zone
 */
public record Receipt(List<String> done, List<String> kept, LocalDate until) {}
