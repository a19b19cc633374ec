package clinic.kinezioteka.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the product, each with the topic of its dead letters; sizes are the broker's defaults. */
final class Topics {

    private static final List<String> NAMES =
            List.of("clinics.v1", "patients.v1", "episodes.v1", "programmes.v1", "visits.v1", "assessments.v1");
    private static final Duration START = Duration.ofSeconds(60);

    private Topics() {}

    static void createMissing(String bootstrapServers, Child broker) {
        Map<String, Object> configuration = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                200,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) START.toMillis());
        try (Admin admin = Admin.create(configuration)) {
            var creations = admin.createTopics(all()).values();
            for (var creation : creations.values()) {
                broker.requireAlive();
                creation.get();
            }
        } catch (ExecutionException e) {
            broker.requireAlive();
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka does not create its topics", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<NewTopic> all() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(name, name + ".dlq"))
                .map(name -> new NewTopic(name, Optional.empty(), Optional.empty()))
                .toList();
    }
}
