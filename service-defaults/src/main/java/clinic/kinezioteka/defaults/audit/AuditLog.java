package clinic.kinezioteka.defaults.audit;

import clinic.kinezioteka.defaults.failure.AuditUnavailable;
import clinic.kinezioteka.defaults.identity.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Adds entries, with one statement each whatever the number of patients: in the transaction of now, else in one of its
 * own.
 */
@ApplicationScoped
class AuditLog {

    private static final String ADD =
            """
            insert into audit_event (id, clinic_id, patient_id, at, subject, roles, subject_clinic_id, action, method,
                                     path, target_id, status, trace_id, break_glass_id)
            select id, clinic_id, patient_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as concerned (id, clinic_id, patient_id)
            """;

    private final AgroalDataSource dataSource;
    private final Ids ids;
    private final Clock clock;

    AuditLog(AgroalDataSource dataSource, Ids ids, Clock clock) {
        this.dataSource = dataSource;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with {@link AuditUnavailable}: then nothing may be answered. */
    void add(AuditEntry entry) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            add.setString(2, entry.subject());
            add.setArray(3, connection.createArrayOf("text", entry.roles().toArray()));
            add.setObject(4, entry.subjectClinic(), Types.OTHER);
            add.setString(5, entry.operation().action());
            add.setString(6, entry.method());
            add.setString(7, entry.operation().path());
            add.setObject(8, entry.target(), Types.OTHER);
            add.setInt(9, entry.status());
            add.setString(10, entry.traceId());
            add.setObject(11, entry.breakGlass(), Types.OTHER);
            setConcerned(connection, add, entry);
            add.executeUpdate();
        } catch (SQLException failed) {
            throw new AuditUnavailable(failed);
        }
    }

    private void setConcerned(Connection connection, PreparedStatement add, AuditEntry entry) throws SQLException {
        List<UUID> rows = new ArrayList<>();
        List<UUID> clinics = new ArrayList<>();
        List<UUID> patients = new ArrayList<>();
        entry.patients().forEach((patient, clinic) -> {
            rows.add(ids.next());
            clinics.add(clinic.orElse(entry.clinic()));
            patients.add(patient);
        });
        Set<UUID> alone =
                rows.isEmpty() && entry.clinicsAlone().isEmpty() ? Set.of(entry.clinic()) : entry.clinicsAlone();
        alone.forEach(clinic -> {
            rows.add(ids.next());
            clinics.add(clinic);
        });
        add.setArray(12, connection.createArrayOf("uuid", rows.toArray()));
        add.setArray(13, connection.createArrayOf("uuid", clinics.toArray()));
        add.setArray(14, connection.createArrayOf("uuid", patients.toArray()));
    }
}
