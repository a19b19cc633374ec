package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.criteria.GateInputs;
import clinic.kinezioteka.programmes.criteria.Judgement;
import clinic.kinezioteka.programmes.programme.ProposalId;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import java.util.List;
import java.util.UUID;

/**
 * What the rules propose at a gate right now.
 *
 * @param id changes whenever what the proposal rests on does
 * @param missing what of the protocol is neither recorded nor waived
 * @param waived what of it a doctor waived
 */
public record GateProposal(
        UUID id, GateInputs inputs, Judgement judgement, List<DueAssessment> missing, List<DueAssessment> waived) {

    static GateProposal of(Gate gate, long decidedBefore, GateInputs inputs, List<DueAssessment> missing) {
        String rest = "%s %s %d %d %s %s"
                .formatted(gate.id(), gate.status(), decidedBefore, Judgement.RULE_SET_VERSION, inputs, missing);
        return new GateProposal(
                ProposalId.of(gate.openedAt(), rest), inputs, Judgement.of(inputs), missing, inputs.waived());
    }

    /** The id as a number that JSON keeps exactly: the version of what a reader sees of the gate. */
    public long version() {
        return id.getLeastSignificantBits() & 0xF_FFFF_FFFF_FFFFL;
    }

    public boolean isProtocolComplete() {
        return missing.isEmpty();
    }
}
