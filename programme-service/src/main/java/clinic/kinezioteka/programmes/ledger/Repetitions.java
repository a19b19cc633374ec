package clinic.kinezioteka.programmes.ledger;

import java.time.LocalDate;

/**
 * Repetitions of one exercise on one day.
 *
 * @param exercise code of the catalogue
 * @param count at least one
 * @param on the day in the clinic's zone
 */
public record Repetitions(String movementPattern, String exercise, int count, LocalDate on) {}
