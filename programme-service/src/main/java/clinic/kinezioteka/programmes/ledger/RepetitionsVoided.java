package clinic.kinezioteka.programmes.ledger;

/** An entry was taken back, fired inside the transaction that did so. */
public record RepetitionsVoided(LedgerEntry entry) {}
