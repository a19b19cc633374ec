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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What a test says to Kafka and hears from it, without the service under test. */
public final class KafkaProbe {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bootstrapServers;
    private @Nullable KafkaProducer<String, String> producer;

    /** A probe on the broker of {@link RealServers}. */
    public KafkaProbe() {
        this(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public KafkaProbe(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Sends the event and returns when Kafka has acknowledged it. */
    public void publish(ProbeEvent event) {
        publish(event.topic(), event.partitionKey().toString(), event.json().toString());
    }

    /** Sends any text, a malformed one too. */
    public void publish(String topic, String key, String value) {
        try {
            producer().send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One for all that this probe says: to make one takes longer than to send. */
    private synchronized KafkaProducer<String, String> producer() {
        KafkaProducer<String, String> known = producer;
        if (known == null) {
            Map<String, Object> configuration = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
            known = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer());
            producer = known;
        }
        return known;
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
        List<JsonNode> found = new ArrayList<>();
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            while (found.size() < count) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError(
                            "%d of %d awaited events came on %s: %s".formatted(found.size(), count, topic, found));
                }
                consumer.poll(Duration.ofMillis(100))
                        .forEach(message -> found.addAll(parsed(message.value(), matching)));
            }
        }
        return List.copyOf(found.subList(0, count));
    }

    /** All messages that the topic holds now. */
    public List<JsonNode> all(String topic) {
        List<JsonNode> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(message -> found.addAll(parsed(message.value(), any -> true)));
            }
        }
        return found;
    }

    private KafkaConsumer<String, String> fromTheBeginning(String topic) {
        Map<String, Object> configuration = Map.of(
                "bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest", "enable.auto.commit", "false");
        var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
        consumer.assign(partitions(consumer, topic));
        return consumer;
    }

    /** Asking for a topic that is not there yet makes it; until that is done it has no partitions. */
    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, String topic) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        while (known.isEmpty() && System.nanoTime() < deadline) {
            known = consumer.partitionsFor(topic);
        }
        return known.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    /** Dead letters may hold what is no JSON: it is passed over. */
    private static List<JsonNode> parsed(String value, Predicate<JsonNode> matching) {
        try {
            JsonNode event = JSON.readTree(value);
            return matching.test(event) ? List.of(event) : List.of();
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
