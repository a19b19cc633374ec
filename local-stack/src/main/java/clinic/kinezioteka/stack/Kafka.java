package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Kafka broker in KRaft mode, as a JVM of its own with its own classpath. */
public final class Kafka implements AutoCloseable {

    private static final String CLUSTER_ID = "a2luZXppb3Rla2Etc3RhY2";

    private static final Duration START = Duration.ofSeconds(60);

    private final Child broker;
    private final Settings settings;

    private Kafka(Child broker, Settings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    /** How to run the broker; {@code maximumHeap} as the JVM takes it, such as {@code 256m}. */
    public record Settings(Path directory, int port, int controllerPort, String maximumHeap, Path log) {

        String bootstrapServers() {
            return "localhost:" + port;
        }
    }

    /** Starts the broker on what the directory holds, or on a new log, and creates the topics that are missing. */
    public static Kafka start(Settings settings) {
        Path configuration = settings.directory().resolve("server.properties");
        try {
            Files.createDirectories(settings.directory());
            Files.writeString(configuration, properties(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(settings.directory().resolve("log/meta.properties"))) {
            format(settings, configuration);
        }
        Child broker = run(settings, settings.log(), "kafka.Kafka", configuration.toString());
        Readiness.await(broker, settings.port(), START);
        Topics.createMissing(settings.bootstrapServers(), broker);
        return new Kafka(broker, settings);
    }

    /** What a client connects to. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    public Child broker() {
        return broker;
    }

    @Override
    public void close() {
        broker.close();
    }

    private static void format(Settings settings, Path configuration) {
        Path log = settings.log().resolveSibling("kafka-format.log");
        try (Child tool = run(
                settings,
                log,
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                CLUSTER_ID,
                "--config",
                configuration.toString())) {
            if (tool.process().waitFor() != 0) {
                tool.requireAlive();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Child run(Settings settings, Path log, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Child.java(),
                "-Xmx" + settings.maximumHeap(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                KafkaClasspath.value(),
                main));
        command.addAll(List.of(arguments));
        return Child.start("Kafka", log, Map.of(), command);
    }

    /** Retention of 30 days and six partitions a topic; one node, hence one replica. */
    private static String properties(Settings settings) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                num.partitions=6
                log.retention.hours=720
                offsets.retention.minutes=86400
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=2
                group.initial.rebalance.delay.ms=0
                """
                .formatted(
                        settings.port(),
                        settings.controllerPort(),
                        settings.directory().resolve("log"));
    }
}
