package clinic.kinezioteka.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** All parts on this machine; closing ends them in the reverse order of their start. */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Progress progress;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final List<Child> services = new ArrayList<>();

    public LocalStack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts PostgreSQL, Kafka and Keycloak at once, and the services as soon as their database is there. */
    public void start() {
        settings.ports().requireFree(settings.keycloakDistribution().isPresent());
        settings.forgetLogs();
        new RunScript(settings).write();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            CompletableFuture<?> kafka = CompletableFuture.runAsync(() -> keep(this::kafka), pool);
            CompletableFuture<?> keycloak = CompletableFuture.runAsync(
                    () -> settings.keycloakDistribution().ifPresent(zip -> keep(() -> keycloak(zip))), pool);
            CompletableFuture<?> all = CompletableFuture.runAsync(() -> keep(this::postgres), pool)
                    .thenCompose(ready -> startServices(pool));
            CompletableFuture.allOf(kafka, keycloak, all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            pool.shutdown();
        }
    }

    /** Ends Kafka alone; what it holds is kept. */
    public void stopKafka() {
        Kafka running;
        synchronized (parts) {
            running = parts.stream()
                    .filter(Kafka.class::isInstance)
                    .map(Kafka.class::cast)
                    .findFirst()
                    .orElseThrow();
            parts.remove(running);
        }
        running.close();
    }

    /** Starts Kafka again on what it held. */
    public void startKafka() {
        keep(this::kafka);
    }

    /** Ends one service alone, by the name of its module. */
    public void stopService(String module) {
        stop(running(module));
    }

    /** Ends one service at once, in the middle of whatever it does. */
    public void killService(String module) {
        kill(running(module));
    }

    /** Ends one process of a service at once. */
    public void kill(Child running) {
        forget(running);
        running.kill();
    }

    /** Starts it again. */
    public void startService(String module) {
        start(Service.named(module));
    }

    /** Starts one more process of a service at another port, which shares its database and its part of Kafka. */
    public Child startReplica(String module, int port) {
        return startReplica(module, port, Map.of());
    }

    /** The same with settings of its own, as variables of its environment. */
    public Child startReplica(String module, int port, Map<String, String> settings) {
        return start(Service.named(module).at(port, settings));
    }

    /** Ends one process of a service alone. */
    public void stop(Child running) {
        forget(running);
        running.close();
    }

    private Child running(String module) {
        synchronized (services) {
            return services.stream()
                    .filter(child -> child.name().equals(module))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void forget(Child ending) {
        synchronized (services) {
            services.remove(ending);
        }
        synchronized (parts) {
            parts.remove(ending);
        }
    }

    /** The processes of the services that are built. */
    List<Child> services() {
        return List.copyOf(services);
    }

    @Override
    public void close() {
        List<AutoCloseable> ending;
        synchronized (parts) {
            ending = List.copyOf(parts);
            parts.clear();
        }
        for (AutoCloseable part : ending) {
            try {
                part.close();
            } catch (Exception e) {
                progress.say("could not end %s: %s".formatted(part, e.getMessage()));
            }
        }
    }

    private CompletableFuture<Void> startServices(ExecutorService pool) {
        return CompletableFuture.allOf(Service.ALL.stream()
                .filter(service -> service.isBuilt(settings))
                .map(service -> CompletableFuture.runAsync(() -> start(service), pool))
                .toArray(CompletableFuture[]::new));
    }

    private Child start(Service service) {
        Child child = keep(
                () -> progress.ready(service.module(), service.port(settings.ports()), () -> service.start(settings)));
        synchronized (services) {
            services.add(child);
        }
        return child;
    }

    private Postgres postgres() {
        return progress.ready("PostgreSQL", settings.ports().postgres(), () -> Postgres.start(settings.postgres()));
    }

    private Kafka kafka() {
        return progress.ready("Kafka", settings.ports().kafka(), () -> Kafka.start(settings.kafka()));
    }

    private Keycloak keycloak(Path distribution) {
        return progress.ready(
                "Keycloak",
                settings.ports().keycloak(),
                () -> Keycloak.start(settings.keycloak(distribution), progress));
    }

    /** The newest part ends first. */
    private <T extends AutoCloseable> T keep(Supplier<T> starting) {
        T part = starting.get();
        synchronized (parts) {
            parts.push(part);
        }
        return part;
    }
}
