package clinic.kinezioteka.patients.audit;

import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What it costs that every operation leaves its row in the audit: the same requests with it and with a database that
 * throws the rows away, in turn; see docs/benchmarks.md.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class AuditBenchmark {
    private static final int ROUNDS = 10;
    private static final int REQUESTS = 50;
    private static final String THROW_AWAY = "create rule thrown_away as on insert to audit_event do instead nothing";
    private static final String KEEP = "drop rule thrown_away on audit_event";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = Tokens.doctor();
    private final String trace = AuditRows.newTrace();

    @TestHTTPResource
    URI service;

    private UUID patient;
    private UUID episode;

    /** What is asked, each a request of its own. */
    private enum Asked {
        READ_A_PATIENT {
            @Override
            double milliseconds(AuditBenchmark of) {
                return of.get("/api/v1/patients/" + of.patient);
            }
        },
        READ_AN_EPISODE {
            @Override
            double milliseconds(AuditBenchmark of) {
                return of.get("/api/v1/episodes/" + of.episode);
            }
        },
        LIST_EPISODES {
            @Override
            double milliseconds(AuditBenchmark of) {
                return of.get("/api/v1/episodes?limit=20");
            }
        },
        RAISE_A_FLAG {
            @Override
            double milliseconds(AuditBenchmark of) {
                return of.post("/api/v1/episodes/" + of.episode + "/red-flags", "{\"code\":\"NIGHT_PAIN\"}");
            }
        };

        abstract double milliseconds(AuditBenchmark of);
    }

    @BeforeEach
    void register() {
        patient = patient();
        episode = episode(patient);
    }

    @Test
    void tellsWhatTheAuditCosts() throws SQLException {
        Map<Asked, List<Double>> audited = new EnumMap<>(Asked.class);
        Map<Asked, List<Double>> thrownAway = new EnumMap<>(Asked.class);
        measure(new EnumMap<>(Asked.class));
        for (int round = 0; round < ROUNDS; round++) {
            measure(audited);
            int rows = AuditRows.of(trace).size();
            execute(THROW_AWAY);
            try {
                measure(thrownAway);
            } finally {
                execute(KEEP);
            }
            assertThat(AuditRows.of(trace)).hasSize(rows);
        }
        System.out.printf(Locale.ROOT, "%n%-18s %14s %14s %8s%n", "request", "audited ms", "thrown away", "ratio");
        audited.forEach((asked, times) -> {
            double with = median(times);
            double without = median(thrownAway.getOrDefault(asked, List.of()));
            System.out.printf(Locale.ROOT, "%-18s %14.2f %14.2f %8.2f%n", asked, with, without, with / without);
        });
    }

    private void measure(Map<Asked, List<Double>> times) {
        for (Asked asked : Asked.values()) {
            DoubleStream.generate(() -> asked.milliseconds(this))
                    .limit(REQUESTS)
                    .forEach(times.computeIfAbsent(asked, first -> new ArrayList<>())::add);
        }
    }

    private double get(String path) {
        return milliseconds(request(path).GET());
    }

    private double post(String path, String body) {
        return milliseconds(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("traceparent", trace);
    }

    private double milliseconds(HttpRequest.Builder request) {
        try {
            long begun = System.nanoTime();
            int status = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .statusCode();
            long ended = System.nanoTime();
            assertThat(status).isIn(200, 201);
            return (ended - begun) / 1e6;
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection owner = AuditRows.connect();
                Statement executed = owner.createStatement()) {
            executed.execute(statement);
        }
    }
}
