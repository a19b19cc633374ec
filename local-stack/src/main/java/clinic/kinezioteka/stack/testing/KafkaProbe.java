package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test says to Kafka and hears from it, without the service under test. */
public final class KafkaProbe {

    static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaClients clients;

    /** A probe on the broker of {@link RealServers}. */
    public KafkaProbe() {
        this(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public KafkaProbe(String bootstrapServers) {
        this.clients = new KafkaClients(bootstrapServers);
    }

    /** Sends the event and returns when Kafka has acknowledged it. */
    public void publish(ProbeEvent event) {
        publish(event.topic(), event.partitionKey().toString(), event.json().toString());
    }

    /** Sends any text, a malformed one too. */
    public void publish(String topic, String key, String value) {
        try {
            clients.producer().send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first event of that short type ({@code episode.opened}) about the subject, awaited up to 20 seconds. */
    public JsonNode await(String topic, String type, UUID subject) {
        String full = ProbeEvent.fullType(type);
        return await(
                        topic,
                        event -> event.path("type").asText().equals(full)
                                && event.path("subject").asText().equals(subject.toString()),
                        1)
                .get(0);
    }

    /** The first {@code count} events about the subject in the order of the topic, awaited up to 20 seconds. */
    public List<JsonNode> await(String topic, UUID subject, int count) {
        return await(topic, event -> event.path("subject").asText().equals(subject.toString()), count);
    }

    /** The first {@code count} messages that match, awaited up to 20 seconds; fails when they do not come. */
    public List<JsonNode> await(String topic, Predicate<JsonNode> matching, int count) {
        List<JsonNode> found = clients.heard(topic).first(matching, count, DEADLINE);
        if (found.size() < count) {
            throw new AssertionError(
                    "%d of %d awaited events came on %s: %s".formatted(found.size(), count, topic, found));
        }
        return List.copyOf(found);
    }

    /** All messages that the topic holds now. */
    public List<JsonNode> all(String topic) {
        List<JsonNode> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = clients.fromTheBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> found.addAll(parsed(message.value())));
            }
        }
        return found;
    }

    /** Dead letters may hold what is no JSON: it is passed over. */
    static List<JsonNode> parsed(String value) {
        try {
            return List.of(JSON.readTree(value));
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
