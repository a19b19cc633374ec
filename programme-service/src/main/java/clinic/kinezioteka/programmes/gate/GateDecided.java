package clinic.kinezioteka.programmes.gate;

/** A doctor decided a gate, fired inside the transaction of the decision. */
public record GateDecided(Gate gate, GateDecision decision) {}
