package clinic.kinezioteka.programmes.assessment.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.assessment.Assessments;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps whether the protocol of a visit is complete. */
@ApplicationScoped
class ProtocolAnnounced implements EventHandler<ProtocolAnnounced.Protocol> {

    /** What is read of the event. */
    record Protocol(UUID visitId, String status, List<DueAssessment> waived) {

        /** Kinds that came after this version are none that a gate looks at. */
        Protocol {
            waived = waived.stream().filter(due -> due.kind() != null).toList();
        }
    }

    private final Assessments assessments;

    ProtocolAnnounced(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Set<String> types() {
        return Set.of("protocol.completed", "protocol.reopened");
    }

    @Override
    public Class<Protocol> dataType() {
        return Protocol.class;
    }

    @Override
    public void handle(ReceivedEvent<Protocol> event) {
        Protocol protocol = event.data();
        assessments.follow(
                protocol.visitId(), protocol.status().equals("COMPLETE"), protocol.waived(), event.sequence());
    }
}
