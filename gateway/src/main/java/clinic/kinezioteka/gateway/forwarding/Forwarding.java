package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.edge.OwnRoutes;
import clinic.kinezioteka.gateway.service.Addresses;
import clinic.kinezioteka.gateway.service.Service;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Passes each request to the service that owns its path. */
@ApplicationScoped
class Forwarding {

    private final Addresses addresses;
    private final Proxies proxies;

    Forwarding(Addresses addresses, Proxies proxies) {
        this.addresses = addresses;
        this.proxies = proxies;
    }

    void open(@Observes OwnRoutes routes) {
        Map<Service, HttpProxy> byService = Arrays.stream(Service.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        service -> proxies.to(addresses.of(service)),
                        (one, other) -> one,
                        () -> new EnumMap<>(Service.class)));
        routes.first().handler(request -> Service.owning(request.request().path())
                .map(byService::get)
                .ifPresentOrElse(proxy -> pass(request, proxy), request::next));
        addresses.keycloak().map(proxies::to).ifPresent(keycloak -> {
            routes.router().route("/realms/*").handler(request -> pass(request, keycloak));
            routes.router().route("/resources/*").handler(request -> pass(request, keycloak));
        });
    }

    private static void pass(RoutingContext request, HttpProxy proxy) {
        proxy.handle(new ClientRequest(request.request()));
    }
}
