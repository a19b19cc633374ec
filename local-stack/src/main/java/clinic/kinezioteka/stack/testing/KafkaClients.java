package clinic.kinezioteka.stack.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The test run's own clients of a broker. Those that can be are made once: to make one takes longer than to send or read. */
final class KafkaClients {

    private static final Map<String, KafkaProducer<String, String>> PRODUCERS = new ConcurrentHashMap<>();
    private static final Map<String, HeardTopic> HEARD = new ConcurrentHashMap<>();

    private final String bootstrapServers;

    KafkaClients(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** One for all that a run says. */
    KafkaProducer<String, String> producer() {
        return PRODUCERS.computeIfAbsent(
                bootstrapServers,
                servers -> new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer()));
    }

    /** What the run has heard of a topic so far, the same for all who ask. */
    HeardTopic heard(String topic) {
        return HEARD.computeIfAbsent(bootstrapServers + "/" + topic, any -> new HeardTopic(fromTheBeginning(topic)));
    }

    /** A consumer of its own, before the first message that the topic holds. */
    KafkaConsumer<String, String> fromTheBeginning(String topic) {
        Map<String, Object> configuration = Map.of(
                "bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest", "enable.auto.commit", "false");
        var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
        consumer.assign(partitions(consumer, topic));
        return consumer;
    }

    /** Asking for a topic that is not there yet makes it; until that is done it has no partitions. */
    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, String topic) {
        long deadline = System.nanoTime() + KafkaProbe.DEADLINE.toNanos();
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        while (known.isEmpty() && System.nanoTime() < deadline) {
            known = consumer.partitionsFor(topic);
        }
        return known.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
