package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer that a test gets against the audit: each answered or refused operation has left a row with its
 * status, and each patient in an answer a row with his name.
 */
final class AuditedAnswers implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> REMEMBERED = Set.of(200, 201, 202, 204, 304, 403, 409, 412, 422, 428);
    /** Collections that hold nothing about patients, or not yet; whatever else is answered names one. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "absences",
            "booking-rules",
            "calendar-links",
            "calendars",
            "catalogue",
            "clinics",
            "closures",
            "devices",
            "outcomes",
            "partners",
            "practitioners",
            "reference-sets",
            "referrals",
            "rooms",
            "screening-questions",
            "vocabularies");

    private @Nullable Connection database;

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        String trace = request.getHeaders().getValue("traceparent");
        if (trace == null) {
            trace = AuditRows.newTrace();
            request.header("traceparent", trace);
        }
        Response response = context.next(request, specification);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/api/v1/") && REMEMBERED.contains(response.statusCode())) {
            check(path, response, rows(trace));
        }
        return response;
    }

    private static void check(String path, Response response, List<AuditRows.Row> rows) {
        List<AuditRows.Row> same = rows.stream()
                .filter(row -> row.status() == response.statusCode() || response.statusCode() == 304)
                .toList();
        if (same.isEmpty()) {
            throw new AssertionError(path + " answered " + response.statusCode() + " without a trace in the audit");
        }
        if (response.statusCode() >= 300 || path.endsWith("-audit-events")) {
            return;
        }
        Set<UUID> named = same.stream()
                .map(AuditRows.Row::patient)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        JsonNode body = json(response);
        Set<UUID> answered = patients(body);
        if (!named.containsAll(answered)) {
            throw new AssertionError(path + " answered of " + answered + ", the audit names " + named);
        }
        boolean nothing = (body.has("items") && body.path("items").isEmpty())
                || body.path("concernedCount").asInt(-1) == 0;
        if (named.isEmpty() && !nothing && !ABOUT_NOBODY.contains(path.split("/", -1)[3])) {
            throw new AssertionError(path + " answered, and the audit names nobody");
        }
    }

    private static Set<UUID> patients(JsonNode body) {
        Set<UUID> found = new HashSet<>();
        body.findValues("patientId").stream()
                .filter(JsonNode::isTextual)
                .forEach(id -> found.add(UUID.fromString(id.textValue())));
        return found;
    }

    private static JsonNode json(Response response) {
        try {
            return String.valueOf(response.contentType()).startsWith("application/json")
                    ? JSON.readTree(response.asString())
                    : JSON.createObjectNode();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private synchronized List<AuditRows.Row> rows(String trace) {
        try {
            Connection open = database;
            if (open == null || open.isClosed()) {
                open = AuditRows.connect();
                AuditRows.findByTrace(open);
                database = open;
            }
            return AuditRows.of(open, trace);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
