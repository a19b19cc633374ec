package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvent of another service, as a test sends it.
 *
 * @param type short, such as {@code episode.opened}
 * @param data what Jackson makes the event's {@code data} of: a map, a record, a tree
 */
public record ProbeEvent(
        UUID id,
        String topic,
        String type,
        UUID subject,
        long sequence,
        UUID clinicId,
        UUID partitionKey,
        Object data) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** An event of clinic Vilnius with a new id. */
    public static ProbeEvent of(
            String topic, String type, UUID subject, long sequence, UUID partitionKey, Object data) {
        return new ProbeEvent(UUID.randomUUID(), topic, type, subject, sequence, Clinics.VILNIUS, partitionKey, data);
    }

    /** The same event of another clinic. */
    public ProbeEvent in(UUID otherClinicId) {
        return new ProbeEvent(id, topic, type, subject, sequence, otherClinicId, partitionKey, data);
    }

    static String fullType(String type) {
        return "clinic.kinezioteka." + type + ".v1";
    }

    ObjectNode json() {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", "/probe")
                .put("type", fullType(type))
                .put("subject", subject.toString())
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "https://kinezioteka.clinic/contracts/events/" + type + ".v1.json")
                .put("clinicid", clinicId.toString())
                .put("sequence", sequence)
                .put("partitionkey", partitionKey.toString())
                .put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        return event.set("data", JSON.valueToTree(data));
    }
}
