package clinic.kinezioteka.defaults.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes all that the features of this service keep about a patient, item by item, as one moment shows it. */
@ApplicationScoped
public class PatientRecords {

    private final List<PatientRecord> records;
    private final ObjectMapper json;
    private final Clock clock;
    private final String service;

    PatientRecords(
            @All List<PatientRecord> records,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.records = records.stream()
                .sorted(Comparator.comparing(PatientRecord::name))
                .toList();
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    /** Writes JSON whose last member says that it is complete: what broke off lacks it. */
    public void write(UUID patientId, OutputStream to) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (JsonGenerator generator =
                    json.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
                write(patientId, generator);
            } catch (IOException away) {
                throw new UncheckedIOException(away);
            }
        });
    }

    private void write(UUID patientId, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("patientId", patientId.toString());
        generator.writeStringField("service", service);
        generator.writeStringField("writtenAt", clock.instant().toString());
        generator.writeObjectFieldStart("records");
        for (PatientRecord record : records) {
            generator.writeArrayFieldStart(record.name());
            try (Stream<?> items = record.of(patientId)) {
                for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
                    json.writeValue(generator, each.next());
                }
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
        generator.writeBooleanField("complete", true);
        generator.writeEndObject();
    }
}
