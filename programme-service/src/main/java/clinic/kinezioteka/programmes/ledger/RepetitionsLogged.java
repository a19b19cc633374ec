package clinic.kinezioteka.programmes.ledger;

/** Repetitions entered the ledger, fired inside the transaction that wrote them. */
public record RepetitionsLogged(LedgerEntry entry) {}
