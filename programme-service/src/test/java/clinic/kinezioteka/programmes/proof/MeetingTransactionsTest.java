package clinic.kinezioteka.programmes.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.programmes.BookingLock;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two real transactions wait for each other: the database ends one of them, and the booking is done all the same. */
@QuarkusTest
@WithTestResource(RealServers.class)
class MeetingTransactionsTest {

    private static final String DEADLOCKS = "select deadlocks from pg_stat_database where datname = current_database()";

    @Inject
    AgroalDataSource dataSource;

    private Practice practice;
    private Given.Course course;
    private Object initial;

    @BeforeEach
    void planAModule() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(1, 7, 14);
        initial = practice.visits(course).get(0).get("id");
    }

    @Test
    void endInOneBookingToldOnce() throws SQLException {
        long deadlocks = number(DEADLOCKS);
        List<UUID> wanted = Stream.of(course.patientId(), practice.doctorId, practice.roomId)
                .sorted()
                .toList();
        CompletableFuture<Response> booking;
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            BookingLock.take(other, wanted.get(2));
            booking = CompletableFuture.supplyAsync(() -> practice.act(practice.reception(), initial, "book", slot()));
            await().pollInterval(Duration.ofMillis(10)).until(() -> BookingLock.isWaitedFor(other));
            BookingLock.take(other, wanted.get(0));
            other.commit();
        }
        assertThat(booking.join().statusCode()).isEqualTo(200);
        await().until(() -> number(DEADLOCKS) > deadlocks);
        try (OpenBooks open = new OpenBooks(practice.clinicId)) {
            Books books = open.read();
            assertThat(books.taken()).hasSize(3);
            assertThat(books.told().values())
                    .filteredOn(row -> row.subject().toString().equals(initial))
                    .extracting(Books.ToldRow::type)
                    .filteredOn(type -> type.contains("booked"))
                    .hasSize(1);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Map<String, Object> slot() {
        return Map.of(
                "start", "2027-03-01T09:00:00+02:00", "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }
}
