package clinic.kinezioteka.gateway.documents;

import clinic.kinezioteka.gateway.edge.OwnRoutes;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Swagger UI at {@code /docs}, all of it from here: its page may load nothing from elsewhere. */
@ApplicationScoped
class DocsRoutes {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";
    private static final String SWAGGER_UI = "META-INF/resources/openapi-ui/";
    private static final List<PageFile> FILES = List.of(
            new PageFile("/docs", "documents/docs.html", "text/html; charset=utf-8"),
            new PageFile("/docs/docs.js", "documents/docs.js", "text/javascript; charset=utf-8"),
            new PageFile("/docs/docs.css", "documents/docs.css", "text/css; charset=utf-8"),
            new PageFile("/docs/swagger-ui.css", SWAGGER_UI + "swagger-ui.css", "text/css; charset=utf-8"),
            new PageFile("/docs/swagger-ui.js", SWAGGER_UI + "swagger-ui-bundle.js", "text/javascript; charset=utf-8"));

    private final Map<String, Buffer> read = new ConcurrentHashMap<>();

    private record PageFile(String path, String packaged, String mediaType) {}

    void open(@Observes OwnRoutes routes) {
        FILES.forEach(file -> routes.reading(file.path()).handler(request -> answer(request, file)));
    }

    private void answer(RoutingContext request, PageFile file) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .putHeader("Content-Security-Policy", POLICY)
                .end(read.computeIfAbsent(file.packaged(), PackagedFile::read));
    }
}
