package clinic.kinezioteka.stack.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds every answer that a test gets against the service's own {@code /openapi} document, and against its audit. */
public final class OpenApiAnswers implements Filter {

    private static final OpenApiAnswers INSTANCE = new OpenApiAnswers();

    private @Nullable OpenApiDocument document;

    private OpenApiAnswers() {}

    /** From now on each answer that RestAssured gets is checked; called from {@code @BeforeAll} or {@code @BeforeEach}. */
    public static void checkAll() {
        if (!RestAssured.filters().contains(INSTANCE)) {
            RestAssured.filters(INSTANCE, new AuditedAnswers());
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/api/")) {
            check(request.getMethod(), path, response, document(request));
        }
        return response;
    }

    private static void check(String method, String path, Response response, OpenApiDocument document) {
        String mediaType =
                response.contentType() == null ? "" : response.contentType().split(";", -1)[0];
        String body = response.asString();
        var answer = new OpenApiDocument.Answer(method, path, response.statusCode(), mediaType, body);
        List<String> faults = document.faults(answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d, against its OpenAPI document: %s%n%s"
                    .formatted(method, path, response.statusCode(), faults, body));
        }
    }

    private synchronized OpenApiDocument document(FilterableRequestSpecification request) {
        OpenApiDocument known = document;
        if (known == null) {
            URI uri = URI.create(request.getURI());
            String address = "%s://%s/openapi?format=json".formatted(uri.getScheme(), uri.getAuthority());
            known = new OpenApiDocument(RestAssured.given()
                    .noFilters()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            document = known;
        }
        return known;
    }
}
