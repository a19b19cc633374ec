package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CasePlayer;
import clinic.kinezioteka.journeys.play.Stage;
import clinic.kinezioteka.journeys.play.Visit;
import clinic.kinezioteka.journeys.play.Watcher;
import clinic.kinezioteka.journeys.record.CaseRecord;
import clinic.kinezioteka.journeys.record.CaseRow;
import clinic.kinezioteka.stack.LocalStack;
import clinic.kinezioteka.stack.Progress;
import clinic.kinezioteka.stack.StackPorts;
import clinic.kinezioteka.stack.StackSettings;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged services, played through the gateway while Kafka is away. */
class KafkaAwayJourney {

    @TempDir
    Path directory;

    @Test
    void aCaseCompletesByItselfWhenKafkaComesBack() throws Exception {
        try (StandInIssuer issuer = StandInIssuer.start()) {
            StackSettings settings = new StackSettings(
                    Path.of("..").toRealPath(), directory, StackPorts.free(), issuer.issuer(), Optional.empty(), false);
            Product product = new Product(URI.create(settings.gatewayUrl()), issuer::tokensOf);
            try (LocalStack stack = new LocalStack(settings, new Progress(System.out))) {
                stack.start();
                playWithoutKafka(stack, product);
            }
        }
    }

    private static void playWithoutKafka(LocalStack stack, Product product) {
        Stage stage = Stage.set(product, Clock.systemUTC());
        CaseFile file = CaseFile.all().get(1);

        new CasePlayer(product, file, stage.zone(), new KafkaSwitch(stack, product)).play(stage.today());

        CaseRecord record = CaseRecord.of(product, file);
        assertThat(CaseRow.of(file, record, stage.zone()).differences()).isEmpty();
        Patience.until(
                "the whole course in the timeline",
                () -> timeline(product, record.patientId()),
                types -> types.containsAll(
                        List.of("visit.completed", "assessment.recorded", "gate.decided", "episode.closed")));
    }

    /** Ends Kafka as soon as every service knows the bookings, and starts it again when a gate waits for it. */
    private record KafkaSwitch(LocalStack stack, Product product) implements Watcher {

        @Override
        public void booked(List<Visit> visits) {
            long withProtocol = visits.stream()
                    .filter(visit -> visit.kind().startsWith("DOCTOR_"))
                    .count();
            String episode = visits.get(0).content().path("episodeId").asText();
            Patience.until(
                    "the protocols of all doctor's visits",
                    () -> product.doctor().all("/api/v1/protocols?episodeId=" + episode),
                    protocols -> protocols.size() == withProtocol);
            stack.stopKafka();
        }

        @Override
        public void finalCompleted(Visit visit) {
            JsonNode gate = product.doctor()
                    .get("/api/v1/programmes/%s/modules/%d/gate"
                            .formatted(visit.content().path("programmeId").asText(), visit.module()));
            assertThat(gate.path("protocol").path("status").asText()).isEqualTo("OPEN");
            assertThat(gate.path("asOf").isTextual()).isTrue();
            stack.startKafka();
        }
    }

    private static List<String> timeline(Product product, String patientId) {
        return product.doctor().all("/api/v1/patients/" + patientId + "/timeline").stream()
                .map(event -> event.path("type").asText())
                .toList();
    }
}
