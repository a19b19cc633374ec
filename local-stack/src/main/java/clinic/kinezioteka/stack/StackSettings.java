package clinic.kinezioteka.stack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the whole stack runs, from system properties: {@code postgres.port}, {@code kafka.port} (its controller one above),
 * {@code keycloak.port}, {@code gateway.port}, {@code patient.port}, {@code programme.port} and {@code assessment.port}
 * (management of each 1000 above).
 *
 * @param project the root of the built project
 * @param directory what the stack keeps: data, logs, the unpacked Keycloak
 * @param keycloakDistribution Keycloak's zip
 * @param fresh whether to forget what the directory holds
 * @param stay whether to stay until Ctrl-C
 */
public record StackSettings(Path project, Path directory, Path keycloakDistribution, boolean fresh, boolean stay) {

    static StackSettings ofSystemProperties() {
        Path project = Path.of(required("project.directory")).toAbsolutePath();
        return new StackSettings(
                project,
                project.resolve(".local"),
                Path.of(required("keycloak.distribution")),
                !"false".equals(System.getProperty("fresh", "false")),
                !"false".equals(System.getProperty("stay", "true")));
    }

    int postgresPort() {
        return Integer.getInteger("postgres.port", 15432);
    }

    int kafkaPort() {
        return Integer.getInteger("kafka.port", 19092);
    }

    int keycloakPort() {
        return Integer.getInteger("keycloak.port", 8180);
    }

    String gatewayUrl() {
        return "http://localhost:" + Integer.getInteger("gateway.port", 8080);
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort();
    }

    Postgres.Settings postgres() {
        return new Postgres.Settings(
                directory.resolve("postgres"), postgresPort(), true, true, log("postgres"), Postgres.DATABASES);
    }

    Kafka.Settings kafka() {
        return new Kafka.Settings(directory.resolve("kafka"), kafkaPort(), kafkaPort() + 1, "256m", log("kafka"));
    }

    Keycloak.Settings keycloak() {
        Path realm = project.resolve("deploy/keycloak/kinezioteka-realm.json");
        return new Keycloak.Settings(directory, keycloakDistribution, realm, keycloakPort(), log("keycloak"));
    }

    Path log(String part) {
        return directory.resolve("logs").resolve(part + ".log");
    }

    private static String required(String property) {
        @Nullable String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("the system property %s is missing".formatted(property));
        }
        return value;
    }
}
