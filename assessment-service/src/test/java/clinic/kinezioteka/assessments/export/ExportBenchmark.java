package clinic.kinezioteka.assessments.export;

import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.PackagedService;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A million measurements exported by the packaged service with a heap of 256 MiB; see docs/benchmarks.md. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ExportBenchmark {

    private static final int MEASUREMENTS = 1_000_000;
    private static final int PATIENTS = 20_000;

    /** As one that was recorded, of so many patients within a year. */
    private static final String MORE =
            """
            insert into assessment (id, clinic_id, patient_id, episode_id, kind, series, performed_at, recorded_at, recorded_by,
              measurement, interpretation, updated_at, version)
            select uuidv7(), clinic_id, md5((n %% %1$d)::text)::uuid, md5((n %% %1$d)::text)::uuid, kind, series,
              timestamptz '2025-01-01' + random() * interval '365 days', now(), recorded_by, measurement, interpretation, now(), 0
            from assessment, generate_series(1, %2$d) n where kind = 'VAS'
            """;

    @Inject
    Upstream upstream;

    @Inject
    Ids ids;

    @Test
    void streamsAMillionInBoundedMemory() throws SQLException, IOException, InterruptedException {
        UUID clinic = ids.next();
        Case driver = upstream.open(clinic, "LUMBAR", "RIGHT");
        record(driver, vas(60), "2026-09-02T09:00:00+03:00").statusCode(201);
        record(driver, vas(40), "2026-09-03T09:00:00+03:00").statusCode(201);
        grow(clinic);
        try (PackagedService service = PackagedService.start("256m")) {
            long begin = System.nanoTime();
            HttpResponse<Stream<String>> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(service.url() + "/api/v1/assessments/export"))
                                    .header("Authorization", "Bearer " + Tokens.admin(clinic))
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            double head = (System.nanoTime() - begin) / 1e9;
            long[] seen = new long[2];
            String[] last = new String[1];
            answer.body().forEach(line -> {
                seen[0]++;
                seen[1] += line.length();
                last[0] = line;
            });
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "%d lines, %.0f MiB, head after %.1f s, whole after %.1f s: %.0f lines a second; heap used %.0f MiB of 256,"
                            + " resident at most %s%n",
                    seen[0],
                    seen[1] / 1048576.0,
                    head,
                    seconds,
                    seen[0] / seconds,
                    service.heapMebibytes(),
                    service.mostResident());
            assertThat(last[0]).contains("\"end\"").contains("\"count\":" + (MEASUREMENTS + 2));
            assertThat(seen[0]).isEqualTo(MEASUREMENTS + 3L);
        }
    }

    private static void grow(UUID clinic) throws SQLException {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection runtime = connect(config, url, "quarkus.datasource");
                Connection owner = connect(config, url, "quarkus.flyway");
                Statement grow = runtime.createStatement();
                Statement tend = owner.createStatement()) {
            grow.execute("select set_config('app.clinic', '" + clinic + "', false)");
            grow.execute(MORE.formatted(PATIENTS, MEASUREMENTS / 2));
            tend.execute("vacuum analyze assessment");
        }
    }

    private static Connection connect(Config config, String url, String role) throws SQLException {
        return DriverManager.getConnection(
                url,
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }
}
