package clinic.kinezioteka.programmes.ledger;

import java.time.LocalDate;

/** Repetitions of a pattern on one day in one place. */
record DayTotal(String movementPattern, LocalDate on, LedgerEntry.Origin origin, long repetitions) {}
