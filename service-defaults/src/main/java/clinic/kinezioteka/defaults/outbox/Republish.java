package clinic.kinezioteka.defaults.outbox;

import clinic.kinezioteka.defaults.maintenance.Maintenance;
import clinic.kinezioteka.defaults.maintenance.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends again what this service has sent since a moment: for a rebuild, or after a restore of Kafka. The ids are the
 * same, so that who has applied an event drops it; what still waits is left to the {@link Relay}.
 */
@ApplicationScoped
class Republish implements Maintenance {

    private final RelayConfiguration configuration;
    private final KafkaSender kafka;

    Republish(RelayConfiguration configuration, KafkaSender kafka) {
        this.configuration = configuration;
        this.kafka = kafka;
    }

    @Override
    public String name() {
        return "republish";
    }

    @Override
    public String usage() {
        return "republish --from=<instant> [--topic=<topic>]";
    }

    @Override
    public String run(Options options) {
        options.allowing(Set.of("from", "topic"));
        Instant from = options.requiredInstant("from");
        String topic = options.text("topic").orElse("");
        try (SentEvents sent = SentEvents.since(from, topic, configuration)) {
            long count = 0;
            for (List<WaitingEvent> part = sent.next(); !part.isEmpty(); part = sent.next()) {
                send(part);
                count += part.size();
            }
            return "%d event(s) recorded since %s were sent again".formatted(count, from);
        } catch (SQLException away) {
            throw new IllegalStateException("the outbox cannot be read", away);
        }
    }

    private void send(List<WaitingEvent> part) {
        List<Future<RecordMetadata>> sending = new ArrayList<>();
        part.forEach(event -> sending.add(kafka.send(event.asRecord())));
        try {
            for (Future<RecordMetadata> one : sending) {
                one.get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka does not take the events; call again", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
