package clinic.kinezioteka.programmes.gate;

/**
 * A doctor decided a gate, fired inside the transaction of the decision.
 *
 * @param before how many decisions this gate has had before
 */
public record GateDecided(Gate gate, GateDecision decision, long before) {}
