package clinic.kinezioteka.gateway.edge;

import clinic.kinezioteka.gateway.service.PublicAddress;
import clinic.kinezioteka.gateway.trace.RequestTrace;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins the trace of a request, and gives every answer its id and the headers that protect a browser. */
@ApplicationScoped
class AnswerHeaders {

    private final boolean secure;

    AnswerHeaders(PublicAddress address) {
        this.secure = address.isSecure();
    }

    boolean begun(HttpServerRequest request) {
        return request.response().headers().contains(RequestTrace.REQUEST_ID);
    }

    void begin(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        headers.set(RequestTrace.REQUEST_ID, RequestTrace.begin(request).requestId());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
