package clinic.kinezioteka.stack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    LocalStack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts PostgreSQL, Kafka and Keycloak at once, and the services as soon as their database is there. */
    void start() {
        requireFreePorts();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            CompletableFuture<?> kafka = CompletableFuture.runAsync(() -> keep(this::kafka), pool);
            CompletableFuture<?> keycloak = CompletableFuture.runAsync(() -> keep(this::keycloak), pool);
            CompletableFuture<?> all = CompletableFuture.runAsync(() -> keep(this::postgres), pool)
                    .thenCompose(ready -> startServices(pool));
            CompletableFuture.allOf(kafka, keycloak, all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            pool.shutdown();
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

    private void start(Service service) {
        Child child = keep(() -> progress.ready(service.module(), service.port(), () -> service.start(settings)));
        synchronized (services) {
            services.add(child);
        }
    }

    private Postgres postgres() {
        return progress.ready("PostgreSQL", settings.postgresPort(), () -> Postgres.start(settings.postgres()));
    }

    private Kafka kafka() {
        return progress.ready("Kafka", settings.kafkaPort(), () -> Kafka.start(settings.kafka()));
    }

    private Keycloak keycloak() {
        return progress.ready("Keycloak", settings.keycloakPort(), () -> Keycloak.start(settings.keycloak(), progress));
    }

    /** The newest part ends first. */
    private <T extends AutoCloseable> T keep(Supplier<T> starting) {
        T part = starting.get();
        synchronized (parts) {
            parts.push(part);
        }
        return part;
    }

    private void requireFreePorts() {
        Ports.requireFree("PostgreSQL", settings.postgresPort(), "postgres.port");
        Ports.requireFree("Kafka", settings.kafkaPort(), "kafka.port");
        Ports.requireFree("Kafka's controller", settings.kafkaPort() + 1, "kafka.port");
        Ports.requireFree("Keycloak", settings.keycloakPort(), "keycloak.port");
        Ports.requireFree("Keycloak's management", Ports.managementOf(settings.keycloakPort()), "keycloak.port");
        for (Service service : Service.ALL) {
            Ports.requireFree(service.module(), service.port(), service.key() + ".port");
            Ports.requireFree(
                    service.module() + "'s management", Ports.managementOf(service.port()), service.key() + ".port");
        }
    }
}
