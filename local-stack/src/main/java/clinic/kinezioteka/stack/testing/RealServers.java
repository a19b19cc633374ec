package clinic.kinezioteka.stack.testing;

import clinic.kinezioteka.stack.Kafka;
import clinic.kinezioteka.stack.Ports;
import clinic.kinezioteka.stack.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Kafka for the test run of a module, on free ports, gone afterwards; their logs stay under
 * {@code target/real-servers}. Roles and database follow from the service's {@code kinezioteka.service}.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {
    /** The system property by which a benchmark has PostgreSQL write to the disk before it acknowledges. */
    private static final String DURABLE = "kinezioteka.durable";

    private @Nullable Postgres postgres;
    private @Nullable Kafka kafka;

    @Override
    public Map<String, String> start() {
        Path directory = temporaryDirectory();
        CompletableFuture<Kafka> starting = CompletableFuture.supplyAsync(() -> kafka(directory));
        postgres = Postgres.start(new Postgres.Settings(
                directory.resolve("postgres"),
                Ports.free(),
                Boolean.getBoolean(DURABLE),
                false,
                directory.resolve("postgres.log"),
                List.of(databaseOfTheService())));
        KeyPair key = SigningKey.make();
        kafka = starting.join();
        return configuration(postgres, kafka, key);
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static Kafka kafka(Path directory) {
        return Kafka.start(new Kafka.Settings(
                directory.resolve("kafka"), Ports.free(), Ports.free(), "256m", directory.resolve("kafka.log")));
    }

    /** The configuration is not there yet when the servers start, hence the look into the module's own files. */
    private static String databaseOfTheService() {
        return Stream.of("test-classes", "classes")
                .map(classes -> Path.of("target", classes, "application.properties"))
                .filter(Files::isRegularFile)
                .map(RealServers::serviceIn)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Postgres.DATABASES.get(0));
    }

    private static Optional<String> serviceIn(Path file) {
        try (InputStream settings = Files.newInputStream(file)) {
            Properties properties = new Properties();
            properties.load(settings);
            return Optional.ofNullable(properties.getProperty("kinezioteka.service"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> configuration(Postgres postgres, Kafka kafka, KeyPair key) {
        String url = "jdbc:postgresql://localhost:%d/${kinezioteka.service}".formatted(postgres.port());
        Map<String, String> all = new HashMap<>();
        all.put("quarkus.datasource.jdbc.url", url);
        all.put("quarkus.datasource.username", "${kinezioteka.service}_runtime");
        all.put("quarkus.datasource.password", "${kinezioteka.service}_runtime");
        all.put("quarkus.flyway.username", "${kinezioteka.service}_owner");
        all.put("quarkus.flyway.password", "${kinezioteka.service}_owner");
        all.put("kinezioteka.relay.password", "${kinezioteka.service}_relay");
        all.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        all.put("mp.jwt.verify.publickey", encoded(key.getPublic().getEncoded()));
        all.put("mp.jwt.verify.issuer", Tokens.ISSUER);
        all.put("smallrye.jwt.verify.relax-key-validation", "true");
        all.put("smallrye.jwt.sign.relax-key-validation", "true");
        all.put(SigningKey.PROPERTY, encoded(key.getPrivate().getEncoded()));
        all.put("quarkus.http.test-port", "0");
        all.put("quarkus.management.test-port", "0");
        all.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        all.put("quarkus.log.category.\"org.jboss.resteasy.reactive.server.handlers.ParameterHandler\".level", "INFO");
        return all;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Path temporaryDirectory() {
        Path parent = Path.of("target", "real-servers").toAbsolutePath();
        try {
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
