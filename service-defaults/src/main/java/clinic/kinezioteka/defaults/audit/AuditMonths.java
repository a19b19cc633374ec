package clinic.kinezioteka.defaults.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Prepares the partitions of the coming months. Where that fails, entries go to the default one and move later. */
@ApplicationScoped
class AuditMonths {

    private static final Logger LOG = Logger.getLogger(AuditMonths.class);

    private final AgroalDataSource dataSource;

    AuditMonths(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "12h", delayed = "1m")
    void prepare() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement call = connection.prepareStatement("select prepare_audit_months()")) {
            call.execute();
        } catch (SQLException failed) {
            LOG.warnf("the months of the audit wait: %s", failed.getSQLState());
        }
    }
}
