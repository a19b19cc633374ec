package clinic.kinezioteka.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own, with the databases, roles and extensions of all services. Starts as root too (initdb
 * and postgres then run in a user namespace).
 */
public final class Postgres implements AutoCloseable {

    /** The databases of the three services that keep data. */
    public static final List<String> DATABASES = List.of("patient", "programme", "assessment");

    private static final Duration START = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final long processId;
    private final Lifeline lifeline;

    private Postgres(EmbeddedPostgres server, Settings settings) throws IOException {
        this.server = server;
        try (Stream<String> lines = Files.lines(settings.directory().resolve("postmaster.pid"))) {
            this.processId = Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
        this.lifeline = Lifeline.of(processId, "INT", settings.kept() ? null : settings.directory());
    }

    /**
     * How to run the server.
     *
     * @param durable whether a commit is on the disk when it is acknowledged; off is faster and fit for tests only
     * @param kept whether the directory survives the end of the server
     * @param databases the names, each with the roles {@code <name>_owner}, {@code _runtime} and {@code _relay}
     */
    public record Settings(Path directory, int port, boolean durable, boolean kept, Path log, List<String> databases) {}

    /** Starts the server on what the directory holds, or on a new cluster, and creates what is missing. */
    public static Postgres start(Settings settings) {
        String durability = settings.durable() ? "on" : "off";
        try {
            Files.createDirectories(settings.log().toAbsolutePath().getParent());
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(settings.port())
                    .setDataDirectory(settings.directory())
                    .setCleanDataDirectory(!settings.kept())
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", durability)
                    .setServerConfig("synchronous_commit", durability)
                    .setServerConfig("full_page_writes", durability)
                    .setOutputRedirector(Redirect.appendTo(settings.log().toFile()))
                    .setErrorRedirector(Redirect.appendTo(settings.log().toFile()))
                    .start();
            Databases.createMissing(settings.databases(), server.getPostgresDatabase(), server.getTemplateDatabase());
            return new Postgres(server, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start; see " + settings.log(), e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The process id of the postmaster. */
    public long processId() {
        return processId;
    }

    /** Stops the server; what was acknowledged stays, when it is kept and durable. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lifeline.close();
        }
    }

    /** One unpacked copy of the binaries per user, so that nobody depends on files of another. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "kinezioteka-postgres-" + System.getProperty("user.name"));
    }
}
