package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many requests at once, each of the connections to the next of the replicas. */
record Race(List<URI> replicas, TokenSource token) {

    private static final int CONNECTIONS = 16;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** A command to run. */
    record Command(String path, String body) {}

    /** What was answered to each, in their order. */
    List<HttpResponse<String>> run(List<Command> commands) {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        ThreadLocal<HttpClient> client = ThreadLocal.withInitial(() ->
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int number = 0; number < commands.size(); number++) {
            Command command = commands.get(number);
            URI replica = replicas.get(number % replicas.size());
            calls.add(() -> send(client.get(), replica.resolve(command.path()), command.body()));
        }
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : connections.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.shutdown();
        }
    }

    private HttpResponse<String> send(HttpClient client, URI uri, String body) throws InterruptedException {
        try {
            return client.send(
                    HttpRequest.newBuilder(uri)
                            .timeout(TIMEOUT)
                            .header("Authorization", "Bearer " + token.token())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
