package clinic.kinezioteka.defaults.erasure.messaging;

import clinic.kinezioteka.defaults.erasure.ErasedPatients;
import clinic.kinezioteka.defaults.erasure.ErasureRequested;
import clinic.kinezioteka.defaults.erasure.Receipt;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets whom another service says to forget, and answers with a receipt on this service's topic; the service that
 * owns the patients has no such topic, since it forgets before it tells.
 */
@ApplicationScoped
class AnswerErasure implements EventHandler<ErasureRequested> {

    private final ErasedPatients erased;
    private final Outbox outbox;
    private final Optional<String> topic;
    private final String service;

    AnswerErasure(
            ErasedPatients erased,
            Outbox outbox,
            @ConfigProperty(name = "kinezioteka.erasure.receipts-topic") Optional<String> topic,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.erased = erased;
        this.outbox = outbox;
        this.topic = topic;
        this.service = service;
    }

    @Override
    public Set<String> types() {
        return topic.isPresent() ? Set.of("patient.erasure-requested") : Set.of();
    }

    @Override
    public Class<ErasureRequested> dataType() {
        return ErasureRequested.class;
    }

    @Override
    public void handle(ReceivedEvent<ErasureRequested> event) {
        ErasureRequested erasure = event.data();
        Receipt receipt = erased.erase(erasure);
        outbox.append(new OutgoingEvent(
                topic.orElseThrow(),
                "records.erased",
                erasure.erasureId(),
                0,
                event.partitionKey(),
                ErasedContract.of(erasure, service, receipt)));
    }
}
