package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.SESSIONS_ATTENDED;

/** Attended at least the template's share of the planned sessions, rounded up: 80 % of 12 are 10. */
final class SessionsAttended implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        int needed = (inputs.plannedSessions() * inputs.thresholds().attendedPercent() + 99) / 100;
        int attended = inputs.attendedSessions();
        return SESSIONS_ATTENDED.met(
                attended >= needed,
                attended,
                needed,
                "%d of %d planned sessions attended".formatted(attended, inputs.plannedSessions()));
    }
}
