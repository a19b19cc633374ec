package clinic.kinezioteka.defaults.paging;

import clinic.kinezioteka.defaults.failure.Unreadable;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list a client asks for. */
public class PageRequest {

    static final int DEFAULT_LIMIT = 20;
    static final int MOST = 100;

    @QueryParam("limit")
    @Parameter(description = "How many items at the most, 1 to 100; 20 unless told.")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The cursor `next` of the part before; of the same list with the same filters.")
    @Nullable
    String cursor;

    @QueryParam("id")
    @Parameter(description = "Only these ids; may be repeated up to 100 times.")
    List<UUID> ids = List.of();

    @QueryParam("updatedSince")
    @Parameter(description = "Only what has changed at or after this instant (RFC 3339 with offset).")
    @Nullable
    OffsetDateTime updatedSince;

    @QueryParam("count")
    @Parameter(description = "Whether to count all; costs time.")
    boolean count;

    /** Refuses what no list could answer, before anything is looked for. */
    public void requireReadable() {
        limit();
        if (cursor != null) {
            Cursor.read(cursor);
        }
        if (ids.size() > MOST) {
            throw Unreadable.parameter("id", "may be given at most " + MOST + " times");
        }
    }

    int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Unreadable.parameter("limit", "must be a number from 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    @Nullable
    Instant since() {
        return updatedSince == null ? null : updatedSince.toInstant();
    }
}
