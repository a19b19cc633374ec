package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.service.Connections;
import clinic.kinezioteka.gateway.service.PublicAddress;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;

/** Makes the proxy to a service: what is done with each request and answer, outermost first. */
@ApplicationScoped
class Proxies {

    private final List<ProxyInterceptor> steps;
    private final Connections connections;
    private final PublicAddress address;

    Proxies(
            FailuresAsProblems failures,
            Deadline deadline,
            BodyLimit bodyLimit,
            HeaderHygiene headers,
            Connections connections,
            PublicAddress address) {
        this.steps = List.of(failures, deadline, bodyLimit, headers);
        this.connections = connections;
        this.address = address;
    }

    HttpProxy to(URI service) {
        HttpProxy proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.client());
        steps.forEach(proxy::addInterceptor);
        return proxy.origin(context -> connect(service, context));
    }

    private Future<HttpClientRequest> connect(URI service, ProxyContext context) {
        HttpServerRequest client = context.request().proxiedRequest();
        return connections
                .open(service, client.method())
                .compose(upstream ->
                        Exchange.of(context).take(upstream, client.response().closed()))
                .map(upstream -> upstream.authority(address.authority()));
    }
}
