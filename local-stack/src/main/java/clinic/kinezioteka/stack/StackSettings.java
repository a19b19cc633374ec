package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the whole stack runs.
 *
 * @param project the root of the built project
 * @param directory what the stack keeps: data, logs, the unpacked Keycloak
 * @param keycloakDistribution Keycloak's zip; without it no Keycloak is started
 * @param archivesClasses whether services that have no archive of their classes write one when they end
 */
public record StackSettings(
        Path project,
        Path directory,
        StackPorts ports,
        Issuer issuer,
        Optional<Path> keycloakDistribution,
        boolean archivesClasses) {

    /** The stack of {@code mvn -Pup}, in {@code .local} of the project. */
    static StackSettings ofSystemProperties() {
        Path project = Path.of(required("project.directory")).toAbsolutePath();
        StackPorts ports = StackPorts.ofSystemProperties();
        return new StackSettings(
                project,
                project.resolve(".local"),
                ports,
                Issuer.keycloakAt(ports.keycloak()),
                Optional.of(Path.of(required("keycloak.distribution"))),
                true);
    }

    public String gatewayUrl() {
        return "http://localhost:" + ports.gateway();
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    Postgres.Settings postgres() {
        return new Postgres.Settings(
                directory.resolve("postgres"), ports.postgres(), true, true, log("postgres"), Postgres.DATABASES);
    }

    Kafka.Settings kafka() {
        int controller = ports.kafka() + Ports.CONTROLLER;
        return new Kafka.Settings(directory.resolve("kafka"), ports.kafka(), controller, "256m", log("kafka"));
    }

    Keycloak.Settings keycloak(Path distribution) {
        Path realm = project.resolve("deploy/keycloak/kinezioteka-realm.json");
        return new Keycloak.Settings(directory, distribution, realm, ports.keycloak(), log("keycloak"));
    }

    Path log(String part) {
        return directory.resolve("logs").resolve(part + ".log");
    }

    /** Begins all logs anew; a part that starts again goes on with its own. */
    void forgetLogs() {
        Path logs = directory.resolve("logs");
        try {
            Files.createDirectories(logs);
            try (Stream<Path> old = Files.list(logs)) {
                for (Path log : old.toList()) {
                    Files.delete(log);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(String property) {
        @Nullable String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("the system property %s is missing".formatted(property));
        }
        return value;
    }
}
