package clinic.kinezioteka.assessments.protocol.messaging;

import clinic.kinezioteka.assessments.protocol.Protocol;
import clinic.kinezioteka.assessments.protocol.Waiver;
import clinic.kinezioteka.assessments.visit.DueAssessment;
import java.util.List;
import java.util.UUID;

/** A protocol as its events carry it. */
record ProtocolContract(
        UUID protocolId,
        UUID visitId,
        UUID patientId,
        UUID episodeId,
        Protocol.Status status,
        List<DueAssessment> waived,
        List<DueAssessment> missing) {

    static ProtocolContract of(Protocol protocol) {
        return new ProtocolContract(
                protocol.id(),
                protocol.visitId(),
                protocol.patientId(),
                protocol.episodeId(),
                protocol.status(),
                protocol.waived().stream().map(Waiver::due).toList(),
                protocol.missing());
    }
}
