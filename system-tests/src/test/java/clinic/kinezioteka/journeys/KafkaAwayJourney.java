package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CasePlayer;
import clinic.kinezioteka.journeys.play.Visit;
import clinic.kinezioteka.journeys.play.Watcher;
import clinic.kinezioteka.journeys.record.CaseRecord;
import clinic.kinezioteka.journeys.record.CaseRow;
import clinic.kinezioteka.stack.LocalStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case is played through the gateway while Kafka is away. */
@ExtendWith(OneStack.class)
class KafkaAwayJourney {

    @Test
    void aCaseCompletesByItselfWhenKafkaComesBack(RunningStack stack) {
        Product product = stack.product();
        ZoneId zone = stack.stage().zone();
        CaseFile file = CaseFile.all().get(1);
        KafkaSwitch kafka = new KafkaSwitch(stack.parts(), product);
        try {
            new CasePlayer(product, file, zone, kafka).play(stack.stage().today());
        } finally {
            kafka.turnOn();
        }

        CaseRecord record = CaseRecord.of(product, file);
        assertThat(CaseRow.of(file, record, zone).differences()).isEmpty();
        Patience.until(
                "the whole course in the timeline",
                () -> timeline(product, record.patientId()),
                types -> types.containsAll(
                        List.of("visit.completed", "assessment.recorded", "gate.decided", "episode.closed")));
    }

    /** Ends Kafka as soon as every service knows the bookings, and starts it again when a gate waits for it. */
    private static final class KafkaSwitch implements Watcher {

        private final LocalStack parts;
        private final Product product;
        private boolean off;

        KafkaSwitch(LocalStack parts, Product product) {
            this.parts = parts;
            this.product = product;
        }

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
            parts.stopKafka();
            off = true;
        }

        @Override
        public void finalCompleted(Visit visit) {
            JsonNode gate = product.doctor()
                    .get("/api/v1/programmes/%s/modules/%d/gate"
                            .formatted(visit.content().path("programmeId").asText(), visit.module()));
            assertThat(gate.path("protocol").path("status").asText()).isEqualTo("OPEN");
            assertThat(gate.path("asOf").isTextual()).isTrue();
            turnOn();
        }

        void turnOn() {
            if (off) {
                parts.startKafka();
                off = false;
            }
        }
    }

    private static List<String> timeline(Product product, String patientId) {
        return product.doctor().all("/api/v1/patients/" + patientId + "/timeline").stream()
                .map(event -> event.path("type").asText())
                .toList();
    }
}
