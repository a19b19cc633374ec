package clinic.kinezioteka.defaults.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the inbox reads of a CloudEvent. */
record Envelope(
        UUID id,
        String type,
        UUID subject,
        Instant time,
        UUID clinicid,
        long sequence,
        UUID partitionkey,
        @Nullable String traceparent,
        JsonNode data) {

    private static final String PREFIX = "clinic.kinezioteka.";
    private static final String VERSION = ".v1";

    /** Noun and verb; of a type that is not ours, the type itself, for which nobody listens. */
    String shortType() {
        return type.startsWith(PREFIX) && type.endsWith(VERSION)
                ? type.substring(PREFIX.length(), type.length() - VERSION.length())
                : type;
    }

    /** The same event, of this patient. */
    Envelope about(UUID patient, JsonNode aboutHim) {
        return new Envelope(id, type, subject, time, clinicid, sequence, patient, traceparent, aboutHim);
    }
}
