package clinic.kinezioteka.programmes.ledger;

/**
 * An entry says something else now, fired inside the transaction that changed it.
 *
 * @param before what it said until then
 */
public record RepetitionsCorrected(LedgerEntry entry, Repetitions before) {}
