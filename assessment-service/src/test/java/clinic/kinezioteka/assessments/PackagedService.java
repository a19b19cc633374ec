package clinic.kinezioteka.assessments;

import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.stack.Child;
import clinic.kinezioteka.stack.Ports;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** This service as it is packaged (`mvn package`), in a process of its own on the servers of the test. */
public record PackagedService(Child process, int port) implements AutoCloseable {

    private static final int MANAGEMENT = 1000;
    private static final Path RUN = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final List<String> SETTINGS = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.password",
            "quarkus.flyway.password",
            "kinezioteka.relay.password",
            "kafka.bootstrap.servers",
            "mp.jwt.verify.publickey",
            "smallrye.jwt.verify.relax-key-validation",
            "mp.jwt.verify.issuer");

    /** With the flags of the local stack but for the heap. */
    public static PackagedService start(String heap) {
        if (!Files.exists(RUN)) {
            throw new IllegalStateException(RUN + " is missing: package the service first");
        }
        int port = Ports.freeOfService();
        List<String> command =
                new ArrayList<>(List.of(Child.java(), "-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        SETTINGS.forEach(name ->
                command.add("-D" + name + "=" + ConfigProvider.getConfig().getValue(name, String.class)));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + (port + MANAGEMENT));
        command.addAll(List.of("-jar", RUN.toString()));
        PackagedService started = new PackagedService(
                Child.start("assessment-service", Path.of("target", "packaged-service.log"), Map.of(), command), port);
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(started::isReady);
        return started;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** What the heap holds now, garbage included, MiB. */
    public double heapMebibytes() {
        return management("/q/metrics")
                        .lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum()
                / (1 << 20);
    }

    /** The most that the process ever had in memory, as the system tells it. */
    public String mostResident() throws IOException {
        try (Stream<String> status =
                Files.lines(Path.of("/proc", Long.toString(process.process().pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.substring(6).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean isReady() {
        return management("/q/health/ready").contains("UP");
    }

    private String management(String path) {
        return RestAssured.given()
                .noFilters()
                .get("http://localhost:" + (port + MANAGEMENT) + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
