package clinic.kinezioteka.stack;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

    @TempDir
    Path directory;

    @Test
    void keepsAnEventAcrossARestart() {
        UUID subject = UUID.randomUUID();
        try (Kafka kafka = start()) {
            new KafkaProbe(kafka.bootstrapServers())
                    .publish(ProbeEvent.of("patients.v1", "patient.registered", subject, 1, subject, Map.of("a", 1)));
        }
        try (Kafka kafka = start()) {
            var event = new KafkaProbe(kafka.bootstrapServers()).await("patients.v1", "patient.registered", subject);
            assertThat(event.path("data").path("a").asInt()).isEqualTo(1);
        }
    }

    private Kafka start() {
        return Kafka.start(new Kafka.Settings(
                directory.resolve("kafka"), Ports.free(), Ports.free(), "256m", directory.resolve("kafka.log")));
    }
}
