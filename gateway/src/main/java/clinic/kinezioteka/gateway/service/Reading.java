package clinic.kinezioteka.gateway.service;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import clinic.kinezioteka.gateway.trace.RequestTrace;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Reads from a service on behalf of a caller: with the caller's token and trace, within the caller's time. */
@ApplicationScoped
public class Reading {

    private static final List<String> PASSED_ON =
            List.of("Authorization", "Accept-Language", RequestTrace.TRACEPARENT, RequestTrace.REQUEST_ID);

    private final Vertx vertx;
    private final Connections connections;
    private final Addresses addresses;
    private final Patience patience;

    Reading(Vertx vertx, Connections connections, Addresses addresses, Patience patience) {
        this.vertx = vertx;
        this.connections = connections;
        this.addresses = addresses;
        this.patience = patience;
    }

    /**
     * Reads JSON at a path of a service, whatever the status of its answer.
     * Fails with {@link Refused}: OVERLOADED, UNAVAILABLE, GATEWAY_TIMEOUT or BAD_GATEWAY, naming the service.
     */
    public Future<Answer> read(HttpServerRequest caller, Service service, String uri) {
        return ask(caller, service, uri, Reading::receive);
    }

    /**
     * Begins to read at a path of a service: the head of its answer, whose body waits until it is asked for.
     * Fails with {@link Refused} as {@link #read} does.
     */
    public Future<HttpClientResponse> open(HttpServerRequest caller, Service service, String uri) {
        return ask(caller, service, uri, response -> Future.succeededFuture(response.pause()));
    }

    /** Within the caller's time; whatever comes later is thrown away with its connection. */
    private <T> Future<T> ask(
            HttpServerRequest caller, Service service, String uri, Function<HttpClientResponse, Future<T>> take) {
        Promise<T> answer = Promise.promise();
        connections
                .open(addresses.of(service), HttpMethod.GET)
                .compose(request -> {
                    answer.future().onFailure(late -> request.reset());
                    return head(caller, request.setURI(uri));
                })
                .compose(take)
                .onSuccess(answer::tryComplete)
                .onFailure(answer::tryFail);
        long timer = vertx.setTimer(
                patience.answer().toMillis(), id -> answer.tryFail(new Refused(ProblemType.GATEWAY_TIMEOUT)));
        return answer.future()
                .onComplete(done -> vertx.cancelTimer(timer))
                .recover(failure -> Future.failedFuture(named(service, failure)));
    }

    private static Future<HttpClientResponse> head(HttpServerRequest caller, HttpClientRequest request) {
        request.putHeader(HttpHeaders.ACCEPT, "application/json");
        PASSED_ON.stream()
                .filter(caller.headers()::contains)
                .forEach(name -> request.putHeader(name, caller.getHeader(name)));
        return request.send();
    }

    private static Future<Answer> receive(HttpClientResponse response) {
        return response.body().map(body -> new Answer(response.statusCode(), body));
    }

    private static Refused named(Service service, Throwable failure) {
        ProblemType kind = failure instanceof Refused refused ? refused.kind() : ProblemType.BAD_GATEWAY;
        return new Refused(kind, service.title() + ": " + kind.detail());
    }
}
