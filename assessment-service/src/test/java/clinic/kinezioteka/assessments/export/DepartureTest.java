package clinic.kinezioteka.assessments.export;

import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.assessment.MeasuredPeriod;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Who leaves ends what the database does for him; a lock makes it do that long enough to be seen. */
@QuarkusTest
@WithTestResource(RealServers.class)
class DepartureTest {

    private static final int CLIENTS = 40;

    private static final String AT_WORK =
            """
            select count(*) from pg_stat_activity
            where pid <> pg_backend_pid() and state = 'active' and query like 'select % from assessment where status = %'
            """;

    @Inject
    Upstream upstream;

    @Inject
    Ids ids;

    @Inject
    ReadExport reading;

    @Inject
    RunningExports running;

    @Test
    void cancelsTheQueryWhenTheClientGoes() throws SQLException, IOException {
        Case driver = upstream.open(ids.next(), "LUMBAR", "RIGHT");
        record(driver, vas(40), "2026-09-02T09:00:00+03:00").statusCode(201);
        try (Connection owner = connect("quarkus.flyway");
                Connection runtime = connect("quarkus.datasource");
                Statement lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table assessment in access exclusive mode");
            try (Socket client = new Socket("localhost", RestAssured.port)) {
                client.getOutputStream().write(request(Tokens.admin(driver.clinicId())));
                await().until(() -> atWork(runtime) == 1);
            }
            await().atMost(Duration.ofSeconds(5)).until(() -> atWork(runtime) == 0);
            owner.rollback();
        }
    }

    @Test
    void givesThePlaceBackHoweverEarlyTheClientGoes() throws IOException {
        Case driver = upstream.open(ids.next(), "LUMBAR", "RIGHT");
        record(driver, vas(40), "2026-09-02T09:00:00+03:00").statusCode(201);
        for (int client = 0; client < CLIENTS; client++) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream().write(request(Tokens.admin(driver.clinicId())));
            }
        }
        await().until(() -> running.begin(driver.clinicId()));
        await().until(() -> running.begin(driver.clinicId()));
        assertThat(running.begin(driver.clinicId())).isFalse();
    }

    @Test
    void isNoFailureThatIsLogged() throws SQLException, IOException {
        Case driver = upstream.open(ids.next(), "LUMBAR", "RIGHT");
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler hearing = hearing(logged);
        Logger.getLogger("clinic.kinezioteka").addHandler(hearing);
        try (Connection owner = connect("quarkus.flyway");
                Connection runtime = connect("quarkus.datasource");
                Statement lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table assessment in access exclusive mode");
            try (Socket client = new Socket("localhost", RestAssured.port)) {
                client.getOutputStream().write(request(Tokens.admin(driver.clinicId())));
                await().until(() -> atWork(runtime) == 1);
            }
            await().until(() -> logged.stream().anyMatch(line -> line.contains("its client is gone")));
            owner.rollback();
        } finally {
            Logger.getLogger("clinic.kinezioteka").removeHandler(hearing);
        }
        assertThat(logged).noneMatch(line -> line.contains("request failed"));
    }

    private static Handler hearing(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void readsNothingMoreForWhoIsGone() {
        Departure departure = new Departure();
        departure.happen();
        ExportQuestion all = new ExportQuestion(new MeasuredPeriod(null, null), List.of());
        assertThatThrownBy(() -> reading.part(all, ExportCursor.beginning(Instant.now()), departure))
                .isInstanceOf(Departed.class);
    }

    private static byte[] request(String token) {
        return ("GET /api/v1/assessments/export HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static int atWork(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(AT_WORK)) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }
}
