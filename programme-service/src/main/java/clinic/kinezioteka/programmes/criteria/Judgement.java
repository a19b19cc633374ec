package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.criteria.Criterion.Status;
import java.util.List;

/**
 * What follows from the inputs of a gate.
 *
 * @param addedSessions sessions that the proposal EXTEND adds: half the module when something is not met, else none
 * @param criteria in the order of the rules
 * @param lastingResultUnlikely fewer sessions attended in the episode than a lasting result takes
 */
public record Judgement(Proposal proposal, int addedSessions, List<Criterion> criteria, boolean lastingResultUnlikely) {

    /** The version of the rules that judge today. */
    public static final int RULE_SET_VERSION = GateCriteria.VERSION;

    public static Judgement of(GateInputs inputs) {
        List<Criterion> criteria = GateCriteria.of(inputs.module(), inputs.last()).stream()
                .map(rule -> rule.judge(inputs))
                .toList();
        return new Judgement(
                proposal(inputs, criteria),
                any(criteria, Status.NOT_MET) ? inputs.sessionsOfAnExtension() : 0,
                criteria,
                inputs.attendedInEpisode() < inputs.thresholds().lastingSessions());
    }

    private static Proposal proposal(GateInputs inputs, List<Criterion> criteria) {
        boolean worse = Pain.of(inputs).map(found -> found.pain().isWorsened()).orElse(false);
        if (!inputs.openFlagIds().isEmpty() || worse || NoNewDeficit.newDeficits(inputs) > 0) {
            return Proposal.REFER;
        }
        return any(criteria, Status.NOT_MET) || any(criteria, Status.UNKNOWN) ? Proposal.EXTEND : Proposal.PASS;
    }

    private static boolean any(List<Criterion> criteria, Status status) {
        return criteria.stream().anyMatch(criterion -> criterion.is(status));
    }
}
