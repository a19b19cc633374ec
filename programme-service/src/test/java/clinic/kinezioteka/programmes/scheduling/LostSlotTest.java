package clinic.kinezioteka.programmes.scheduling;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.programmes.BookingLock;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody books what a search has just found, before it is booked: he holds the lock that the search's booking waits for. */
@QuarkusTest
@WithTestResource(RealServers.class)
class LostSlotTest {
    private static final LocalDate FROM = LocalDate.now(Clock.systemUTC()).plusDays(30);

    private Practice practice;
    private Given.Course course;

    @BeforeEach
    void openThePractice() {
        practice = new Practice();
        course = practice.running(1, 7, 14);
    }

    @Test
    void aPlanIsMadeAnew() throws Exception {
        losesItsFirstSlot(this::plan, "modules[0].visits");
    }

    @Test
    void aSeriesIsLookedForAnew() throws Exception {
        losesItsFirstSlot(this::schedule, "visits");
    }

    private void losesItsFirstSlot(Asked asked, String visits) throws Exception {
        OffsetDateTime found = OffsetDateTime.parse(asked.answer(true)
                .jsonPath()
                .getList(visits + ".start", String.class)
                .get(0));
        CompletableFuture<Response> booking;
        try (Connection other = connect()) {
            BookingLock.take(other, practice.doctorId);
            booking = CompletableFuture.supplyAsync(() -> asked.answer(false));
            await().until(() -> BookingLock.isWaitedFor(other));
            book(other, practice.doctorId, found);
            other.commit();
        }
        Response answer = booking.get();
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getList(visits + ".status")).containsOnly("BOOKED");
        assertThat(OffsetDateTime.parse(answer.jsonPath()
                        .getList(visits + ".start", String.class)
                        .get(0)))
                .isAfterOrEqualTo(found.plusHours(1));
        assertThat(bookingsOf(practice.doctorId)).isEqualTo(1 + 3);
    }

    private interface Asked {
        Response answer(boolean dryRun);
    }

    private Response plan(boolean dryRun) {
        return as(practice.reception())
                .body(Map.of(
                        "from",
                        FROM.toString(),
                        "dryRun",
                        dryRun,
                        "modules",
                        List.of(Map.of("programmeId", course.programmeId(), "module", 1))))
                .post("/api/v1/schedule/plan");
    }

    private Response schedule(boolean dryRun) {
        return practice.schedule(course, 1, FROM, Map.of("dryRun", dryRun));
    }

    private void book(Connection connection, UUID resource, OffsetDateTime start) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into booking (id, clinic_id, resource_id, visit_id, starts_at, ends_at, status)"
                        + " values (?, ?, ?, ?, ?, ?, 'BOOKED')")) {
            insert.setObject(1, Given.id());
            insert.setObject(2, practice.clinicId);
            insert.setObject(3, resource);
            insert.setObject(4, Given.id());
            insert.setObject(5, start);
            insert.setObject(6, start.plusHours(1));
            insert.executeUpdate();
        }
    }

    private int bookingsOf(UUID resource) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from booking where resource_id = ?")) {
            count.setObject(1, resource);
            try (ResultSet counted = count.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }

    private Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + practice.clinicId + "', true)");
        }
        return connection;
    }
}
