package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.failure.Transient;
import clinic.kinezioteka.defaults.maintenance.Maintenance;
import clinic.kinezioteka.defaults.maintenance.Options;
import clinic.kinezioteka.defaults.maintenance.Unusable;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes one projection anew from everything that the topics hold, from their beginning to where they end now. Nothing
 * is removed before; other handlers hear nothing of it, and the running service goes on meanwhile.
 */
@ApplicationScoped
class Rebuild implements Maintenance {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final long SHORTEST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final List<EventHandler<?>> handlers;
    private final Inbox inbox;
    private final WholeTopics topics;
    private final String[] consumed;

    Rebuild(
            @All List<EventHandler<?>> handlers,
            Inbox inbox,
            WholeTopics topics,
            @ConfigProperty(name = "kinezioteka.consumed-topics") String[] consumed) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.topics = topics;
        this.consumed = consumed;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String usage() {
        return "rebuild --projection=<name>";
    }

    @Override
    public String run(Options options) {
        options.allowing(Set.of("projection"));
        Rebuildable<?> projection = named(options.requiredText("projection"));
        AtomicLong passedOver = new AtomicLong();
        long read = topics.read(Arrays.asList(consumed), message -> {
            if (!isApplied(message, projection)) {
                passedOver.incrementAndGet();
            }
        });
        return "%s was rebuilt from %d messages, %d of them could not be applied"
                .formatted(projection.projection(), read, passedOver.get());
    }

    /** Waits while the database is away; what can never be applied is passed over and does not end the rebuild. */
    private boolean isApplied(ConsumerRecord<String, String> message, Rebuildable<?> projection) {
        for (long pause = SHORTEST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                inbox.applyAgain(message.value(), projection);
                return true;
            } catch (Exception failed) {
                if (!Transient.isWorthAnotherTry(failed)) {
                    LOG.warnf(
                            "%s/%d/%d cannot be applied: %s",
                            message.topic(),
                            message.partition(),
                            message.offset(),
                            failed.getClass().getSimpleName());
                    return false;
                }
                LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
            }
        }
    }

    private Rebuildable<?> named(String name) {
        for (EventHandler<?> handler : handlers) {
            if (handler instanceof Rebuildable<?> projection
                    && projection.projection().equals(name)) {
                return projection;
            }
        }
        throw new Unusable("there is no projection of that name that can be rebuilt");
    }
}
