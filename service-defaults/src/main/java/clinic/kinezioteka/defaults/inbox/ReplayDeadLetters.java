package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.maintenance.Maintenance;
import clinic.kinezioteka.defaults.maintenance.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Applies the dead letters of this service once more, after their cause is mended. Each is taken once; one that dies
 * again is put aside again, to be taken by the next call. One that was applied meanwhile changes nothing.
 */
@ApplicationScoped
class ReplayDeadLetters implements Maintenance {

    private static final Logger LOG = Logger.getLogger(ReplayDeadLetters.class);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final WholeTopics topics;
    private final String[] consumed;
    private final String service;

    ReplayDeadLetters(
            Inbox inbox,
            DeadLetters deadLetters,
            WholeTopics topics,
            @ConfigProperty(name = "kinezioteka.consumed-topics") String[] consumed,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.topics = topics;
        this.consumed = consumed;
        this.service = service;
    }

    @Override
    public String name() {
        return "replay-dead-letters";
    }

    @Override
    public String usage() {
        return "replay-dead-letters [--topic=<topic>]";
    }

    @Override
    public String run(Options options) {
        options.allowing(Set.of("topic"));
        AtomicLong applied = new AtomicLong();
        AtomicLong dead = new AtomicLong();
        topics.readOn(service + "-dead-letters", letters(options), letter -> {
            if (deadLetters.isOurs(letter)) {
                (isApplied(letter) ? applied : dead).incrementAndGet();
            }
        });
        return "%d dead letters were applied, %d died again".formatted(applied.get(), dead.get());
    }

    private List<String> letters(Options options) {
        return Arrays.stream(consumed)
                .filter(topic -> options.text("topic").map(topic::equals).orElse(true))
                .map(topic -> topic + DeadLetters.SUFFIX)
                .toList();
    }

    private boolean isApplied(ConsumerRecord<String, String> letter) {
        ConsumerRecord<String, String> message = DeadLetters.asItCame(letter);
        try {
            inbox.apply(message.topic(), message.value());
            return true;
        } catch (Exception again) {
            LOG.warnf(
                    "a letter of %s died again: %s",
                    message.topic(), again.getClass().getSimpleName());
            deadLetters.add(message, again);
            return false;
        }
    }
}
