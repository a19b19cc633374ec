package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.failure.Transient;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes the events of all topics of this service, one after the other. While the database is away it stays at the same
 * event; an event that can never be applied goes to the topic's dead letters and does not stop the others.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    /** How often an event is tried whose row somebody else had already made. */
    private static final int TRIES_OF_A_RACE = 5;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private volatile boolean stopped;

    EventConsumer(Inbox inbox, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes @Priority(1) ShutdownEvent ending) {
        stopped = true;
    }

    @Incoming("events")
    @Blocking
    void consume(ConsumerRecord<String, String> message) throws InterruptedException {
        long pause = 100;
        for (int attempt = 1; !stopped; attempt++) {
            try {
                apply(message, attempt);
                return;
            } catch (RuntimeException passing) {
                LOG.warnf(
                        "event of %s waits: %s",
                        message.topic(), passing.getClass().getSimpleName());
                Thread.sleep(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
        throw new CancellationException("the service is ending; the event stays unacknowledged");
    }

    /** Returns when the event is dealt with for good; throws when the same should be tried again. */
    private void apply(ConsumerRecord<String, String> message, int attempt) {
        try {
            inbox.apply(message.topic(), message.value());
        } catch (Exception failed) {
            boolean race = attempt < TRIES_OF_A_RACE && Transient.isLostRace(failed);
            if (race || Transient.isWorthAnotherTry(failed)) {
                throw new IllegalStateException(failed);
            }
            LOG.errorf(failed, "event %s/%d/%d is dead", message.topic(), message.partition(), message.offset());
            deadLetters.add(message, failed);
        }
    }
}
