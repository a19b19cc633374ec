package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.outbox.KafkaSender;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topic beside each topic where events end that this service can never apply, each with its reason. */
@ApplicationScoped
class DeadLetters {

    private final KafkaSender kafka;
    private final String service;

    DeadLetters(KafkaSender kafka, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** Puts the event aside; throws when Kafka does not take it, so that the event is not lost. */
    void add(ConsumerRecord<String, String> message, Throwable reason) {
        ProducerRecord<String, String> letter =
                new ProducerRecord<>(message.topic() + ".dlq", message.key(), message.value());
        letter.headers().add("consumer", service.getBytes(StandardCharsets.UTF_8));
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
