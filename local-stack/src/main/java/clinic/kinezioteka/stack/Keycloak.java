package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak in its development mode with the realm of the product; its own database lies beside it. */
public final class Keycloak implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);

    private final Child server;

    private Keycloak(Child server) {
        this.server = server;
    }

    /**
     * Unpacks the distribution when it is not there yet, and starts it. The realm is imported once, at the first start.
     *
     * @param managementPort where its health is asked, on this machine only
     */
    public static Keycloak start(Settings settings, Progress progress) {
        Path home = unpacked(settings, progress);
        int management = settings.port() + Ports.MANAGEMENT;
        Map<String, String> environment = Map.of(
                "JAVA", Child.java(),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        Child server = Child.start(
                "Keycloak",
                settings.log(),
                environment,
                List.of(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--health-enabled=true",
                        "--http-port=" + settings.port(),
                        "--http-management-port=" + management,
                        "--hostname=http://localhost:" + settings.port()));
        Readiness.await(server, "http://localhost:%d/health/ready".formatted(management), START);
        return new Keycloak(server);
    }

    /** Where Keycloak is, and of what it is made. */
    public record Settings(Path directory, Path distribution, Path realm, int port, Path log) {}

    public Child server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }

    private static Path unpacked(Settings settings, Progress progress) {
        String version =
                settings.distribution().getFileName().toString().replaceAll("^keycloak-quarkus-dist-|\\.zip$", "");
        Path home = settings.directory().resolve("keycloak-" + version);
        try {
            if (!Files.exists(home)) {
                progress.say("Keycloak %s is unpacked once".formatted(version));
                Path draft = settings.directory().resolve("unpacking");
                Zip.unpack(settings.distribution(), draft);
                Files.move(draft.resolve(home.getFileName()), home, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(draft);
            }
            Path imported = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    settings.realm(), imported.resolve("kinezioteka-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack Keycloak", e);
        }
        return home;
    }
}
