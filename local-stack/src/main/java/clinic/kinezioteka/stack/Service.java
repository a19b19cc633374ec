package clinic.kinezioteka.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * One of the packaged services, and how its process is started.
 *
 * @param key what its settings are called by: the database, and {@code <key>.port}
 * @param maximumHeap as the JVM takes it
 * @param more what its process is told besides, as variables of its environment
 */
record Service(
        String key, String module, ToIntFunction<StackPorts> portOf, String maximumHeap, Map<String, String> more) {

    static final List<Service> ALL = List.of(
            new Service("patient", "patient-service", StackPorts::patient, "128m", Map.of()),
            new Service("programme", "programme-service", StackPorts::programme, "128m", Map.of()),
            new Service("assessment", "assessment-service", StackPorts::assessment, "128m", Map.of()),
            new Service("gateway", "gateway", StackPorts::gateway, "96m", Map.of()));

    /** After so many milliseconds Kafka gives up a process that was killed, and lets the next one read on. */
    private static final String SESSION = "10000";

    private static final Duration START = Duration.ofSeconds(90);

    int port(StackPorts ports) {
        return portOf.applyAsInt(ports);
    }

    boolean isBuilt(StackSettings settings) {
        return Files.exists(executable(settings));
    }

    Child start(StackSettings settings) {
        ClassArchive archive = new ClassArchive(executable(settings));
        List<String> command = new ArrayList<>(
                List.of(Child.java(), "-Xmx" + maximumHeap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        if (settings.archivesClasses() || archive.isCurrent()) {
            command.add(archive.option());
        }
        command.addAll(List.of("-jar", executable(settings).toString()));
        Child child = Child.start(module, settings.log(module), environment(settings), command)
                .whenEnded(archive::keep);
        Readiness.await(
                child,
                "http://localhost:%d/q/health/ready".formatted(port(settings.ports()) + Ports.MANAGEMENT),
                START);
        return child;
    }

    static Service named(String module) {
        return ALL.stream()
                .filter(service -> service.module.equals(module))
                .findFirst()
                .orElseThrow();
    }

    /** The same at another port, told more. */
    Service at(int port, Map<String, String> settings) {
        return new Service(key, module, ports -> port, maximumHeap, settings);
    }

    Path executable(StackSettings settings) {
        return settings.project().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** What its process is told. */
    Map<String, String> environment(StackSettings settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port(settings.ports())));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(port(settings.ports()) + Ports.MANAGEMENT));
        environment.put("MP_JWT_VERIFY_ISSUER", settings.issuer().url());
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", settings.issuer().certificates());
        if (Postgres.DATABASES.contains(key)) {
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://localhost:%d/%s"
                            .formatted(settings.ports().postgres(), key));
            environment.put("QUARKUS_DATASOURCE_PASSWORD", key + "_runtime");
            environment.put("QUARKUS_FLYWAY_PASSWORD", key + "_owner");
            environment.put("KINEZIOTEKA_RELAY_PASSWORD", key + "_relay");
            environment.put(
                    "KAFKA_BOOTSTRAP_SERVERS", "localhost:" + settings.ports().kafka());
            environment.put("MP_MESSAGING_INCOMING_EVENTS_SESSION_TIMEOUT_MS", SESSION);
        } else {
            ALL.forEach(service -> environment.put(
                    "KINEZIOTEKA_GATEWAY_SERVICES_" + service.key().toUpperCase(Locale.ROOT),
                    "http://localhost:" + service.port(settings.ports())));
        }
        environment.putAll(more);
        return environment;
    }
}
