package clinic.kinezioteka.gateway.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A part of the audit of all services, the newest first.
 *
 * @param partial whether a service is missing: its entries of this stretch are not in it
 */
record AuditList(
        List<JsonNode> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
        boolean partial,
        List<Missing> missing) {

    /** A service that did not answer, and how it failed as an HTTP status. */
    record Missing(String part, int status) {}

    static AuditList of(AuditQuery query, List<AuditPart> parts) {
        List<JsonNode> newest = parts.stream()
                .flatMap(part -> StreamSupport.stream(part.page().path("items").spliterator(), false))
                .sorted(Comparator.comparing(AuditList::id).reversed())
                .toList();
        List<JsonNode> items = newest.stream().limit(query.limit()).toList();
        boolean goesOn = newest.size() > items.size() || parts.stream().anyMatch(AuditPart::goesOn);
        List<Missing> missing = parts.stream()
                .filter(AuditPart::isMissing)
                .map(part -> new Missing(part.service().title(), part.status()))
                .toList();
        return new AuditList(
                items,
                goesOn ? query.cursorBehind(id(items.get(items.size() - 1))) : null,
                total(parts),
                !missing.isEmpty(),
                missing);
    }

    /** Ids are of version 7: in the order of their text they are in the order of their time, whoever made them. */
    private static String id(JsonNode item) {
        return item.path("id").asText();
    }

    private static @Nullable Long total(List<AuditPart> parts) {
        return parts.stream().allMatch(part -> part.page().has("total"))
                ? Long.valueOf(parts.stream()
                        .mapToLong(part -> part.page().path("total").asLong())
                        .sum())
                : null;
    }
}
