package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.service.PublicAddress;
import clinic.kinezioteka.gateway.trace.RequestTrace;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Passes on what is meant for the other end, and nothing by which either end could pose as the gateway. */
@ApplicationScoped
class HeaderHygiene implements ProxyInterceptor {

    private static final List<String> OF_THE_SOFTWARE = List.of("Server", "X-Powered-By");

    private final PublicAddress address;

    HeaderHygiene(PublicAddress address) {
        this.address = address;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        MultiMap headers = context.request().headers();
        HttpServerRequest request = context.request().proxiedRequest();
        RequestTrace trace = RequestTrace.of(request);
        HopByHop.strip(headers);
        Claims.strip(headers);
        headers.set(RequestTrace.TRACEPARENT, trace.traceparent());
        headers.set(RequestTrace.REQUEST_ID, trace.requestId());
        headers.set("Forwarded", forwarded(request.remoteAddress().hostAddress()));
        return context.sendRequest();
    }

    /** The service's own headers win over those that the gateway gave the answer beforehand, but for the request's id. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        HopByHop.strip(headers);
        OF_THE_SOFTWARE.forEach(headers::remove);
        headers.remove(RequestTrace.REQUEST_ID);
        MultiMap given = context.request().proxiedRequest().response().headers();
        headers.names().forEach(given::remove);
        return context.sendResponse();
    }

    private String forwarded(String client) {
        String node = client.indexOf(':') < 0 ? client : "\"[" + client + "]\"";
        return "for=%s;host=\"%s\";proto=%s"
                .formatted(node, address.authority(), address.isSecure() ? "https" : "http");
    }
}
