package clinic.kinezioteka.defaults.breakglass;

import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.defaults.tenancy.Grant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The grants by which callers read a patient of another clinic. */
@ApplicationScoped
public class BrokenGlass {

    private static final String OF_CALLER = "select id, clinic_id, patient_id from broken_glass_of(?, ?)";
    private static final String KEEP =
            """
            insert into broken_glass as known (clinic_id, id, patient_id, subject, until) values (?1, ?2, ?3, ?4, ?5)
            on conflict (clinic_id, id) do update set until = least(known.until, excluded.until)
            """;

    private final AgroalDataSource dataSource;
    private final EntityManager entityManager;
    private final Caller caller;
    private final Clock clock;

    BrokenGlass(AgroalDataSource dataSource, EntityManager entityManager, Caller caller, Clock clock) {
        this.dataSource = dataSource;
        this.entityManager = entityManager;
        this.caller = caller;
        this.clock = clock;
    }

    /** Lets the subject read until then; of several ends told of one grant the earliest counts, in whatever order. */
    public void keep(Grant grant, String subject, Instant until) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, grant.clinicId())
                .setParameter(2, grant.id())
                .setParameter(3, grant.patientId())
                .setParameter(4, subject)
                .setParameter(5, until)
                .executeUpdate();
    }

    /** The grants of the caller that hold now, the latest first; of whoever is no doctor none. */
    public List<Grant> ofCaller() {
        return caller.is("doctor") ? after(clock.instant()) : List.of();
    }

    /** A grant that the caller ever had, whether or not it still holds. */
    public Optional<Grant> everOfCaller(UUID grantId) {
        return after(Instant.EPOCH).stream()
                .filter(grant -> grant.id().equals(grantId))
                .findFirst();
    }

    private List<Grant> after(Instant time) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(OF_CALLER)) {
            read.setString(1, caller.subject());
            read.setObject(2, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            try (ResultSet rows = read.executeQuery()) {
                return grants(rows);
            }
        } catch (SQLException away) {
            throw new IllegalStateException("the grants cannot be read", away);
        }
    }

    private static List<Grant> grants(ResultSet rows) throws SQLException {
        List<Grant> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Grant(
                    rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class)));
        }
        return found;
    }
}
