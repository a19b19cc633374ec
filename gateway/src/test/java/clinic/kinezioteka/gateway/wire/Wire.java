package clinic.kinezioteka.gateway.wire;

import clinic.kinezioteka.gateway.service.Addresses;
import clinic.kinezioteka.gateway.service.Service;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Both ends of the gateway under test: services that behave as a test wants, and a client. */
@ApplicationScoped
public class Wire {

    private final Vertx vertx;
    private final Addresses addresses;
    private final HttpClient client;
    private final int port;
    private final List<Standing> running = new ArrayList<>();

    Wire(Vertx vertx, Addresses addresses, @ConfigProperty(name = "quarkus.http.test-port") int port) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.port = port;
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(300));
    }

    /** Runs a service until the end of the test. */
    public void serve(Service service, Handler<HttpServerRequest> behaviour) {
        serve(addresses.of(service), "/api/v1/" + service.title().replace("-service", "s"), behaviour);
    }

    public void serveKeycloak(Handler<HttpServerRequest> behaviour) {
        serve(addresses.keycloak().orElseThrow(), "/realms/kinezioteka", behaviour);
    }

    private void serve(URI address, String path, Handler<HttpServerRequest> behaviour) {
        HttpServerOptions options = new HttpServerOptions().setMaxInitialLineLength(16 * 1024);
        HttpServer server = vertx.createHttpServer(options).requestHandler(behaviour);
        running.add(new Standing(path, await(server.listen(address.getPort(), "localhost"))));
    }

    /** Stops all services, and waits until the gateway has noticed: it keeps connections, and learns of their end a little later. */
    public void stop() {
        running.forEach(one -> await(one.server().close()));
        running.forEach(one -> Awaitility.await().until(() -> get(one.path()).status() == 503));
        running.clear();
    }

    /** A service that runs, and a path that the gateway passes on to it. */
    private record Standing(String path, HttpServer server) {}

    public Reply get(String uri) {
        return send(HttpMethod.GET, uri, HttpClientRequest::send);
    }

    public Reply post(String uri, Buffer body) {
        return send(HttpMethod.POST, uri, request -> request.send(body));
    }

    public Reply send(HttpMethod method, String uri, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        return await(sending(method, uri, send));
    }

    /** The same, without waiting. All of it runs on one event loop, so that no part of an answer is missed. */
    public Future<Reply> sending(
            HttpMethod method, String uri, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        Promise<Reply> reply = Promise.promise();
        vertx.runOnContext(
                here -> open(method, uri).compose(send).compose(Reply::of).onComplete(reply));
        return reply.future();
    }

    /** Sends text as it is, and answers what came until the connection closed. */
    public String raw(String text) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A request to the gateway that the test goes on with by itself. */
    public Future<HttpClientRequest> open(HttpMethod method, String uri) {
        return client.request(method, port, "localhost", uri);
    }

    public int port() {
        return port;
    }

    public static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("not in time, or failed", failed);
        }
    }
}
