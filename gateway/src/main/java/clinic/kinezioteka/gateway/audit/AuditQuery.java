package clinic.kinezioteka.gateway.audit;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which part of the audit is asked for.
 *
 * @param filters as the services understand them, encoded; they judge them
 * @param before the entry behind which the list goes on
 */
record AuditQuery(String filters, int limit, Optional<UUID> before) {

    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d?|100");
    private static final int DEFAULT_LIMIT = 20;

    /** Fails with {@link Refused}: BAD_REQUEST for a limit or cursor that is none. */
    static AuditQuery of(MultiMap parameters) {
        String filters = parameters.entries().stream()
                .filter(parameter -> !parameter.getKey().equals("limit")
                        && !parameter.getKey().equals("cursor")
                        && !parameter.getKey().equals("before"))
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return new AuditQuery(
                filters,
                Optional.ofNullable(parameters.get("limit"))
                        .map(AuditQuery::limit)
                        .orElse(DEFAULT_LIMIT),
                Optional.ofNullable(parameters.get("cursor")).map(cursor -> position(cursor, filters)));
    }

    /** The query to a service: as many of its entries as the whole part takes. */
    String toService() {
        return "?limit=" + limit
                + before.map(id -> "&before=" + id).orElse("")
                + (filters.isEmpty() ? "" : "&" + filters);
    }

    /** The cursor that goes on behind this entry. */
    String cursorBehind(String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + ":" + filters.hashCode()).getBytes(StandardCharsets.US_ASCII));
    }

    /** The query of the next part, as its client sends it. */
    String toNext(String cursor) {
        return "?" + (filters.isEmpty() ? "" : filters + "&") + "limit=" + limit + "&cursor=" + cursor;
    }

    private static int limit(String text) {
        if (!LIMIT.matcher(text).matches()) {
            throw new Refused(ProblemType.BAD_REQUEST, "limit must be from 1 to 100.");
        }
        return Integer.parseInt(text);
    }

    private static UUID position(String cursor, String filters) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(":", -1);
            if (parts.length == 2 && parts[1].equals(String.valueOf(filters.hashCode()))) {
                return UUID.fromString(parts[0]);
            }
        } catch (IllegalArgumentException malformed) {
            throw new Refused(ProblemType.BAD_REQUEST, "The cursor is not one of ours.");
        }
        throw new Refused(ProblemType.BAD_REQUEST, "The cursor belongs to another list.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
