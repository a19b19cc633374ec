package clinic.kinezioteka.assessments.protocol.messaging;

import clinic.kinezioteka.assessments.protocol.Protocol;
import clinic.kinezioteka.assessments.protocol.Waiver;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A waiver as its event carries it: the reason stays here. */
record WaiverContract(
        UUID waiverId,
        UUID protocolId,
        UUID visitId,
        UUID patientId,
        UUID episodeId,
        String kind,
        @Nullable String test) {

    static WaiverContract of(Protocol protocol, Waiver waiver) {
        return new WaiverContract(
                waiver.waiverId(),
                protocol.id(),
                protocol.visitId(),
                protocol.patientId(),
                protocol.episodeId(),
                waiver.kind(),
                waiver.test());
    }
}
