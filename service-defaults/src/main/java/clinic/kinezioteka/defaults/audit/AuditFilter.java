package clinic.kinezioteka.defaults.audit;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries of the audit a client asks for. */
public class AuditFilter {

    @QueryParam("patientId")
    @Parameter(description = "Only what concerned these patients.")
    List<UUID> patientIds = List.of();

    @QueryParam("subject")
    @Parameter(description = "Only what these callers did.")
    List<String> subjects = List.of();

    @QueryParam("action")
    @Parameter(description = "Only these operations, by operationId.")
    List<String> actions = List.of();

    @QueryParam("from")
    @Parameter(description = "Only at or after this instant (RFC 3339 with offset).")
    @Nullable
    OffsetDateTime from;

    @QueryParam("to")
    @Parameter(description = "Only before this instant (RFC 3339 with offset).")
    @Nullable
    OffsetDateTime to;

    @QueryParam("before")
    @Parameter(description = "Only entries with a lower id: what lies behind one that is known, in whatever service.")
    @Nullable
    UUID before;
}
