package clinic.kinezioteka.assessments.protocol.messaging;

import clinic.kinezioteka.assessments.protocol.Protocol;
import clinic.kinezioteka.assessments.protocol.ProtocolEvent.AssessmentWaived;
import clinic.kinezioteka.assessments.protocol.ProtocolEvent.ProtocolCompleted;
import clinic.kinezioteka.assessments.protocol.ProtocolEvent.ProtocolReopened;
import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Turns what happened to protocols into events of assessments.v1. */
@ApplicationScoped
class ProtocolsOnTopic {

    private final Outbox outbox;

    ProtocolsOnTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes AssessmentWaived waived) {
        append(
                "assessment.waived",
                waived.waiver().waiverId(),
                waived.protocol(),
                WaiverContract.of(waived.protocol(), waived.waiver()));
    }

    void on(@Observes ProtocolCompleted completed) {
        append("protocol.completed", completed.protocol());
    }

    void on(@Observes ProtocolReopened reopened) {
        append("protocol.reopened", reopened.protocol());
    }

    private void append(String type, Protocol protocol) {
        append(type, protocol.id(), protocol, ProtocolContract.of(protocol));
    }

    private void append(String type, UUID subject, Protocol protocol, Object data) {
        outbox.append(
                new OutgoingEvent("assessments.v1", type, subject, protocol.version(), protocol.patientId(), data));
    }
}
