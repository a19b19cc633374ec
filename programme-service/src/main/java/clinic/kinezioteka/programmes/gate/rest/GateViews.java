package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.programmes.criteria.Criterion;
import clinic.kinezioteka.programmes.criteria.Criterion.Status;
import clinic.kinezioteka.programmes.criteria.Judgement;
import clinic.kinezioteka.programmes.gate.Gate;
import clinic.kinezioteka.programmes.gate.GateDecision;
import clinic.kinezioteka.programmes.gate.GateDecisions;
import clinic.kinezioteka.programmes.gate.GateProposal;
import clinic.kinezioteka.programmes.gate.ProposeDecision;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows a gate: undecided, also when it was closed, as the rules judge it now, decided as it was judged then. */
@ApplicationScoped
class GateViews {

    private final ProposeDecision propose;
    private final GateDecisions decisions;
    private final References references;

    GateViews(ProposeDecision propose, GateDecisions decisions, References references) {
        this.propose = propose;
        this.decisions = decisions;
        this.references = references;
    }

    GateView of(Gate gate, Programme programme) {
        List<GateDecision> decided = decisions.at(gate);
        GateProposal proposed = propose.propose(gate, programme);
        if (gate.isUndecided() || decided.isEmpty()) {
            return view(gate, proposed, proposed.id(), proposed.judgement(), decided);
        }
        GateDecision last = decided.get(decided.size() - 1);
        return view(gate, proposed, last.proposalId(), last.judgement(), decided);
    }

    private GateView view(
            Gate gate, GateProposal proposed, UUID proposalId, Judgement judgement, List<GateDecision> decided) {
        return new GateView(
                gate.id(),
                proposed.version(),
                gate.programmeId(),
                gate.patientId(),
                gate.episodeId(),
                gate.module(),
                gate.isUndecided() ? proposed.inputs().last() : gate.isLast(),
                gate.status(),
                gate.finalVisitId(),
                proposalId,
                judgement.proposal(),
                decided.isEmpty() ? null : decided.get(decided.size() - 1).decision(),
                judgement.addedSessions(),
                judgement.criteria(),
                lacking(judgement),
                ProtocolView.of(proposed),
                judgement.lastingResultUnlikely() ? List.of(GateView.Warning.FEW_SESSIONS) : List.of(),
                Judgement.RULE_SET_VERSION,
                decided.stream().map(DecisionView::of).toList(),
                gate.openedAt(),
                references.asOf("episodes.v1", "assessments.v1"));
    }

    private static List<Criterion.Code> lacking(Judgement judgement) {
        return judgement.criteria().stream()
                .filter(criterion -> criterion.status() == Status.NOT_MET || criterion.status() == Status.UNKNOWN)
                .map(Criterion::code)
                .toList();
    }
}
