package clinic.kinezioteka.programmes.booking;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ParallelBookingTest {
    private static final int CLIENTS = 50;

    @Inject
    AgroalDataSource dataSource;

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        practice = new Practice();
    }

    @Test
    void letsExactlyOneOfManyHaveASlot() throws Exception {
        List<UUID> patients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            patients.add(Given.patient(practice.clinicId));
        }
        OffsetDateTime monday = OffsetDateTime.of(2027, 3, 1, 10, 0, 0, 0, ZoneOffset.ofHours(2));
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<Response>> wishes = patients.stream()
                .<Callable<Response>>map(
                        patient -> () -> consult(patient, monday.plusMinutes(patients.indexOf(patient) % 3 * 10)))
                .toList();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Response> answer : clients.invokeAll(wishes)) {
            statuses.add(answer.get().statusCode());
            if (answer.get().statusCode() == 409) {
                assertThat(answer.get().asString())
                        .contains("slot-taken")
                        .doesNotContain(patients.stream().map(UUID::toString).toList());
            }
        }
        clients.shutdown();
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(CLIENTS - 1);
        assertThat(overlaps()).isZero();
    }

    private Response consult(UUID patientId, OffsetDateTime start) {
        return await().until(() -> ask(patientId, start), answer -> !answer.asString()
                .contains("not-known-yet"));
    }

    private Response ask(UUID patientId, OffsetDateTime start) {
        return as(practice.reception())
                .body(Map.of(
                        "patientId",
                        patientId,
                        "kind",
                        "CONSULTATION",
                        "reason",
                        "back pain",
                        "start",
                        start.toString(),
                        "practitionerId",
                        practice.doctorId,
                        "roomId",
                        practice.roomId))
                .post("/api/v1/visits");
    }

    private int overlaps() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.clinic', '" + practice.clinicId + "', true)");
            try (ResultSet counted = statement.executeQuery("select count(*) from booking a join booking b"
                    + " on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during")) {
                counted.next();
                return counted.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }
}
