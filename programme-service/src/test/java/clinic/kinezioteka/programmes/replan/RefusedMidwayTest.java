package clinic.kinezioteka.programmes.replan;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import clinic.kinezioteka.programmes.BookingLock;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places were found, and then the database knows better. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RefusedMidwayTest {
    private static final String REFUSING =
            """
            create function refuse_visit() returns trigger language plpgsql as $$ begin
              if new.visit_id = '%s' and new.resource_id = '%s' then raise exception 'taken' using errcode = '23P01';
              end if; return new; end $$;
            create trigger refuse_visit before insert on booking for each row execute function refuse_visit()
            """;

    private Practice practice;
    private UUID substitute;
    private UUID early;
    private UUID late;

    @BeforeEach
    void bookTwoConsultations() {
        practice = new Practice();
        early = practice.consultation("2027-03-02T10:00:00+02:00");
        late = practice.consultation("2027-03-02T15:00:00+02:00");
        substitute = practice.practitioner("DOCTOR");
    }

    @Test
    void looksAnewForAPlaceThatWasTakenMeanwhile() throws Exception {
        CompletableFuture<Response> replanning;
        try (Connection other = connect("quarkus.datasource")) {
            other.setAutoCommit(false);
            BookingLock.take(other, substitute);
            replanning = CompletableFuture.supplyAsync(this::replan);
            await().until(() -> BookingLock.isWaitedFor(other));
            take(other, substitute, "2027-03-02T15:00:00+02:00", "2027-03-02T16:00:00+02:00");
            other.commit();
        }
        replanning
                .get()
                .then()
                .statusCode(200)
                .body("moved", hasSize(2), "unmoved", hasSize(0))
                .body("moved[0].shiftMinutes", equalTo(0), "moved[1].shiftMinutes", equalTo(-30));
        assertThat(visit(late).<String>path("start")).isEqualTo("2027-03-02T14:30:00+02:00");
    }

    @Test
    void movesNothingWhenTheLastOfThemIsRefused() throws Exception {
        List<Object> before = List.of(visit(early).path("$"), visit(late).path("$"));
        long told = count("outbox", "true");
        try (Connection owner = connect("quarkus.flyway");
                Statement statement = owner.createStatement()) {
            statement.execute(REFUSING.formatted(late, substitute));
            try {
                replan().then().statusCode(409).body("type", equalTo("/problems/slot-taken"));
            } finally {
                statement.execute("drop trigger refuse_visit on booking; drop function refuse_visit()");
            }
        }
        assertThat(List.<Object>of(visit(early).path("$"), visit(late).path("$")))
                .isEqualTo(before);
        assertThat(count("booking", "resource_id = '" + practice.doctorId + "'"))
                .isEqualTo(2);
        assertThat(count("booking", "resource_id = '" + substitute + "'")).isZero();
        assertThat(count("replan", "clinic_id = '" + practice.clinicId + "'")).isZero();
        assertThat(count("outbox", "true")).isEqualTo(told);
        replan().then().statusCode(200).body("moved", hasSize(2), "shiftMinutes", equalTo(0));
        assertThat(count("outbox", "true")).isEqualTo(told + 2);
    }

    private Response replan() {
        return as(practice.reception())
                .body(Map.of(
                        "practitionerId", practice.doctorId,
                        "from", "2027-03-02T00:00",
                        "to", "2027-03-03T00:00",
                        "reason", "ill"))
                .post("/api/v1/schedule/replan");
    }

    private Response visit(UUID id) {
        return as(practice.reception()).get("/api/v1/visits/" + id);
    }

    private void take(Connection connection, UUID resource, String from, String to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into booking (id, clinic_id, resource_id, visit_id, starts_at, ends_at, status)"
                    + " values ('%s', '%s', '%s', '%s', '%s', '%s', 'BOOKED')"
                            .formatted(Given.id(), practice.clinicId, resource, Given.id(), from, to));
        }
    }

    private long count(String table, String which) throws SQLException {
        try (Connection connection = connect("quarkus.datasource");
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + table + " where " + which)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    /** As one of the service's roles, in the practice. */
    private Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + practice.clinicId + "', false)");
        }
        return connection;
    }
}
