package clinic.kinezioteka.defaults.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The envelope of an event on its way: CloudEvents 1.0 in structured JSON, attribute names in lower case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        UUID clinicid,
        long sequence,
        UUID partitionkey,
        @Nullable String traceparent,
        Object data) {

    private static final String SCHEMAS = "https://kinezioteka.clinic/contracts/events/";

    static CloudEvent of(
            OutgoingEvent event, UUID id, String service, Instant time, UUID clinic, @Nullable String traceparent) {
        return new CloudEvent(
                "1.0",
                id,
                "/" + service,
                "clinic.kinezioteka." + event.type() + ".v1",
                event.subject(),
                time,
                "application/json",
                SCHEMAS + event.type() + ".v1.json",
                clinic,
                event.sequence(),
                event.partitionKey(),
                traceparent,
                event.data());
    }
}
