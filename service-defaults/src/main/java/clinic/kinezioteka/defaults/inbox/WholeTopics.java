package clinic.kinezioteka.defaults.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Topics read to where they end at the call, apart from the consumer that follows them. */
@ApplicationScoped
class WholeTopics {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String servers;

    WholeTopics(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** From the beginning. */
    long read(List<String> topics, Consumer<ConsumerRecord<String, String>> take) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
            Set<TopicPartition> all = assign(consumer, topics);
            consumer.seekToBeginning(all);
            return readOn(consumer, all, take);
        }
    }

    /** From where the last call under this name ended; each message is noted as read after it was taken. */
    long readOn(String name, List<String> topics, Consumer<ConsumerRecord<String, String>> take) {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, name);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            return readOn(
                    consumer,
                    assign(consumer, topics),
                    take.andThen(message -> consumer.commitSync(
                            Map.of(partition(message), new OffsetAndMetadata(message.offset() + 1)))));
        }
    }

    private static long readOn(
            KafkaConsumer<String, String> consumer,
            Set<TopicPartition> all,
            Consumer<ConsumerRecord<String, String>> take) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(all);
        long count = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                if (message.offset() < ends.getOrDefault(partition(message), 0L)) {
                    take.accept(message);
                    count++;
                }
            }
        }
        return count;
    }

    private static Set<TopicPartition> assign(KafkaConsumer<String, String> consumer, List<String> topics) {
        consumer.assign(topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        return consumer.assignment();
    }

    private static TopicPartition partition(ConsumerRecord<String, String> message) {
        return new TopicPartition(message.topic(), message.partition());
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }
}
