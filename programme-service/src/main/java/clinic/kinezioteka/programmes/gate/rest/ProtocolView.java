package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.programmes.gate.GateProposal;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GateProtocol", description = "How far the protocol of the final visit is, as known here.")
record ProtocolView(
        @Schema(description = "COMPLETE when each due assessment is recorded or waived.", required = true)
                Status status,
        @Schema(description = "Due, neither recorded nor waived.", required = true) List<DueAssessment> missing,
        @Schema(description = "Due and waived by a doctor.", required = true) List<DueAssessment> waived) {

    enum Status {
        OPEN,
        COMPLETE
    }

    static ProtocolView of(GateProposal proposal) {
        return new ProtocolView(
                proposal.isProtocolComplete() ? Status.COMPLETE : Status.OPEN, proposal.missing(), proposal.waived());
    }
}
