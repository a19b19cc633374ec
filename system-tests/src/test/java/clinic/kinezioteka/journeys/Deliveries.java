package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.TokenSource;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Commands, each sent three times in any order from several connections, as by clients that heard no answer and ask
 * again. Each sending is repeated until it is answered for good.
 */
final class Deliveries {

    static final int TIMES = 3;

    private static final int CONNECTIONS = 8;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration DEADLINE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** The service is away, or asks for patience. */
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    /** Another visit comes first, or the same command still runs: asked again, it is answered. */
    private static final Set<String> IN_TURN =
            Set.of("/problems/out-of-order", "/problems/idempotency-key-in-use", "/problems/concurrent-change");

    /**
     * A command to send.
     *
     * @param endsIn the state in which it leaves what it changes, so that it is safe without an Idempotency-Key: asked
     *     again, it is told 409 with that state; null when only the key makes it safe
     */
    record Command(TokenSource token, String path, String body, @Nullable String endsIn) {}

    private record Sending(Command command, Optional<String> key) {}

    private final URI gateway;
    private final Queue<Sending> waiting;
    private final int count;
    private final CountDownLatch untilTheMiddle;
    private final AtomicInteger again = new AtomicInteger();
    private final long deadline = System.nanoTime() + DEADLINE.toNanos();

    /** Three sendings of each command, of which the service hears some before the middle. */
    Deliveries(URI gateway, List<Command> commands, Random random) {
        List<Sending> all = new ArrayList<>();
        for (Command command : commands) {
            String key = new UUID(random.nextLong(), random.nextLong()).toString();
            IntStream.range(0, TIMES)
                    .mapToObj(time -> new Sending(
                            command, time == 0 && command.endsIn() != null ? Optional.empty() : Optional.of(key)))
                    .forEach(all::add);
        }
        Collections.shuffle(all, random);
        this.gateway = gateway;
        this.waiting = new ConcurrentLinkedQueue<>(all);
        this.count = all.size();
        this.untilTheMiddle = new CountDownLatch(1 + random.nextInt(all.size() * 2 / 3));
    }

    int count() {
        return count;
    }

    /** How often one was sent once more because no answer, or none for good, came. */
    int sentAgain() {
        return again.get();
    }

    /** Sends everything; what happens in the middle runs beside it. */
    void run(Runnable inTheMiddle) {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            running.add(connections.submit(() -> {
                untilTheMiddle.await();
                inTheMiddle.run();
                return null;
            }));
            for (int connection = 0; connection < CONNECTIONS; connection++) {
                running.add(connections.submit(this::sendAll));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.shutdownNow();
        }
    }

    private Void sendAll() throws InterruptedException {
        HttpClient connection =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (Sending next = waiting.poll(); next != null; next = waiting.poll()) {
            if (isAnswered(connection, next)) {
                untilTheMiddle.countDown();
            } else {
                assertThat(System.nanoTime()).as("all answered in time").isLessThan(deadline);
                again.incrementAndGet();
                waiting.add(next);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return null;
    }

    private boolean isAnswered(HttpClient connection, Sending sending) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        gateway.resolve(sending.command().path()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + sending.command().token().token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(sending.command().body()));
        sending.key().ifPresent(key -> request.header("Idempotency-Key", key));
        try {
            return isForGood(connection.send(request.build(), BodyHandlers.ofString()), sending.command());
        } catch (IOException e) {
            return false; // the connection broke, perhaps after the command was done
        }
    }

    private static boolean isForGood(HttpResponse<String> answer, Command command) {
        if (answer.statusCode() < 300) {
            return true;
        }
        if (LATER.contains(answer.statusCode())) {
            return false;
        }
        JsonNode problem = Json.read(answer.body());
        String type = problem.path("type").asText();
        assertThat(answer.statusCode()).as(command.path() + " " + problem).isEqualTo(409);
        boolean done = type.equals("/problems/wrong-state")
                && problem.path("current").asText().equals(command.endsIn());
        assertThat(done || IN_TURN.contains(type))
                .as(command.path() + " " + problem)
                .isTrue();
        return done;
    }
}
