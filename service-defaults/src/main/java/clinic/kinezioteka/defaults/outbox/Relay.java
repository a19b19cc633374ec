package clinic.kinezioteka.defaults.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits in the outbox, in its order, and marks it after Kafka has acknowledged it: at least once, never
 * lost. A row that can never be sent is parked; when Kafka is away, everything waits.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelayConfiguration configuration;
    private final KafkaSender kafka;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Relay(RelayConfiguration configuration, KafkaSender kafka) {
        this.configuration = configuration;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent started) {
        if (!configuration.enabled()) {
            return;
        }
        Thread relay = new Thread(this::run, "outbox-relay");
        relay.setDaemon(true);
        relay.start();
        thread = relay;
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(20_000);
        }
    }

    private void run() {
        while (!stopped) {
            try (WaitingEvents waiting = WaitingEvents.connect(configuration)) {
                relay(waiting);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception away) {
                LOG.warnf("the relay waits: %s", away.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void relay(WaitingEvents waiting) throws SQLException, InterruptedException {
        while (!stopped && !waiting.own()) {
            waiting.awaitWake(configuration.retryInterval());
        }
        waiting.listen();
        while (!stopped) {
            List<WaitingEvent> batch = waiting.next(configuration.batchSize());
            if (batch.isEmpty()) {
                waiting.awaitWake(configuration.pollInterval());
            } else {
                send(batch, waiting);
            }
        }
    }

    private void send(List<WaitingEvent> batch, WaitingEvents waiting) throws SQLException, InterruptedException {
        Map<WaitingEvent, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        List<UUID> acknowledged = new ArrayList<>();
        KafkaException away = null;
        try {
            for (WaitingEvent event : batch) {
                sent.put(event, kafka.send(event.asRecord()));
            }
        } catch (KafkaException unreachable) {
            away = unreachable;
        }
        for (Map.Entry<WaitingEvent, Future<RecordMetadata>> one : sent.entrySet()) {
            try {
                one.getValue().get();
                acknowledged.add(one.getKey().id());
            } catch (ExecutionException failed) {
                if (isPermanent(failed.getCause())) {
                    park(one.getKey(), failed.getCause(), waiting);
                } else {
                    away = new KafkaException(failed.getCause());
                }
            }
        }
        waiting.markPublished(acknowledged);
        if (away != null) {
            throw away;
        }
    }

    private static void park(WaitingEvent event, @Nullable Throwable cause, WaitingEvents waiting) throws SQLException {
        String reason = cause == null ? "unknown" : cause.getClass().getSimpleName();
        LOG.errorf("event %s can never be sent and is parked: %s", event.id(), reason);
        waiting.park(event.id(), reason);
    }

    private static boolean isPermanent(@Nullable Throwable failure) {
        return failure instanceof RecordTooLargeException || failure instanceof InvalidTopicException;
    }

    private void pause() {
        try {
            Thread.sleep(configuration.retryInterval().toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
