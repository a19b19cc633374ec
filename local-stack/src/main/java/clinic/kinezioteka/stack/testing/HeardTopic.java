package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** The events of one topic from its first on: each is read and parsed once, however often is asked for it. */
final class HeardTopic {

    private static final Duration LISTENING = Duration.ofMillis(100);

    private final KafkaConsumer<String, String> consumer;
    private final List<JsonNode> heard = new ArrayList<>();

    /** @param consumer before the first message of the topic, used by nobody else */
    HeardTopic(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /** The first {@code count} events that match, fewer when no more came in time; each a copy that is the asker's own. */
    synchronized List<JsonNode> first(Predicate<JsonNode> matching, int count, Duration atMost) {
        List<JsonNode> found = new ArrayList<>();
        long deadline = System.nanoTime() + atMost.toNanos();
        for (int next = 0; found.size() < count; next++) {
            while (next == heard.size()) {
                if (System.nanoTime() > deadline) {
                    return found;
                }
                listen();
            }
            if (matching.test(heard.get(next))) {
                found.add(heard.get(next).deepCopy());
            }
        }
        return found;
    }

    private void listen() {
        consumer.poll(LISTENING).forEach(message -> heard.addAll(KafkaProbe.parsed(message.value())));
    }
}
