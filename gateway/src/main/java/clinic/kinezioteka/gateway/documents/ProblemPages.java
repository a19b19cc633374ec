package clinic.kinezioteka.gateway.documents;

import clinic.kinezioteka.gateway.edge.OwnRoutes;
import clinic.kinezioteka.gateway.problem.ProblemAnswer;
import clinic.kinezioteka.gateway.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What each {@code type} of a problem means and what to do about it, for people, at {@code /problems/<type>}. */
@ApplicationScoped
class ProblemPages {

    private final Map<String, String> pages;

    ProblemPages() {
        String markdown = PackagedFile.read("documents/problems.md").toString(StandardCharsets.UTF_8);
        String frame = PackagedFile.read("documents/problem.html").toString(StandardCharsets.UTF_8);
        this.pages = ProblemTexts.pages(markdown, frame);
    }

    void open(@Observes OwnRoutes routes) {
        routes.reading("/problems/:type").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String page = pages.get(request.pathParam("type"));
        if (page == null) {
            ProblemAnswer.end(request, ProblemType.NOT_FOUND);
        } else {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                    .putHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                    .end(page);
        }
    }
}
