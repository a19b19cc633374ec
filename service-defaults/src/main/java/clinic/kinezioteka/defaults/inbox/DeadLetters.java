package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.outbox.KafkaSender;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topic beside each topic where events end that this service can never apply, each with its reason. */
@ApplicationScoped
class DeadLetters {

    static final String SUFFIX = ".dlq";

    private static final String CONSUMER = "consumer";

    private final KafkaSender kafka;
    private final String service;

    DeadLetters(KafkaSender kafka, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** Whether this service could not apply the letter; each service has its own among those of a topic. */
    boolean isOurs(ConsumerRecord<String, String> letter) {
        Header consumer = letter.headers().lastHeader(CONSUMER);
        return consumer != null && new String(consumer.value(), StandardCharsets.UTF_8).equals(service);
    }

    /** The letter as it came on its topic. */
    static ConsumerRecord<String, String> asItCame(ConsumerRecord<String, String> letter) {
        String topic = letter.topic().substring(0, letter.topic().length() - SUFFIX.length());
        return new ConsumerRecord<>(topic, letter.partition(), letter.offset(), letter.key(), letter.value());
    }

    /** Puts the event aside; throws when Kafka does not take it, so that the event is not lost. */
    void add(ConsumerRecord<String, String> message, Throwable reason) {
        ProducerRecord<String, String> letter =
                new ProducerRecord<>(message.topic() + SUFFIX, message.key(), message.value());
        letter.headers().add(CONSUMER, service.getBytes(StandardCharsets.UTF_8));
        letter.headers().add("reason", reason.getClass().getName().getBytes(StandardCharsets.UTF_8));
        letter.headers().add("offset", (message.partition() + "/" + message.offset()).getBytes(StandardCharsets.UTF_8));
        try {
            kafka.send(letter).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("dead letters are away", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
