package clinic.kinezioteka.gateway.service;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.logging.Logger;

/** The pooled connections to the services, and how one of them is asked for. */
@ApplicationScoped
public class Connections {

    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final HttpClient client;

    Connections(Vertx vertx, Patience patience) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) patience.connect().toMillis())
                        .setKeepAliveTimeout(30)
                        .setMaxHeaderSize(32 * 1024),
                new PoolOptions().setHttp1MaxSize(patience.connections()).setMaxWaitQueueSize(patience.waiting()));
    }

    /** The client that the connections belong to. */
    public HttpClient client() {
        return client;
    }

    /**
     * Asks for a connection. Fails with {@link Refused}: OVERLOADED when too many wait already, UNAVAILABLE when none
     * can be made; in both cases the service has seen nothing of the request.
     */
    public Future<HttpClientRequest> open(URI address, HttpMethod method) {
        boolean secure = "https".equals(address.getScheme());
        int standardPort = secure ? 443 : 80;
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? standardPort : address.getPort())
                .setSsl(secure);
        return SecondConnect.of(method, () -> client.request(options))
                .recover(failure -> Future.failedFuture(refusal(address, failure)));
    }

    private static Refused refusal(URI address, Throwable failure) {
        LOG.warnf("no connection to %s: %s", address, failure.getClass().getSimpleName());
        boolean busy = failure instanceof ConnectionPoolTooBusyException;
        return new Refused(busy ? ProblemType.OVERLOADED : ProblemType.UNAVAILABLE);
    }
}
