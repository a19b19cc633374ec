package clinic.kinezioteka.defaults.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Tells PostgreSQL the clinic as the first statement of every transaction; without it no row is seen. */
@ApplicationScoped
class TenantSetting {

    private static final String SET = "select set_config('app.clinic', ?, true), set_config('app.partner', ?, true)";

    private final AgroalDataSource dataSource;
    private final Instance<Tenant> tenant;
    private final TransactionManager transactions;

    TenantSetting(AgroalDataSource dataSource, Instance<Tenant> tenant, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.transactions = transactions;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive()) {
            try {
                apply(tenant.get().clinic(), tenant.get().partner());
            } catch (RuntimeException failed) {
                abandon();
                throw failed;
            }
        }
    }

    /** Whoever hears that his transaction did not begin does not end it: its thread would go on in it. */
    private void abandon() {
        try {
            transactions.rollback();
        } catch (SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void reapply(Optional<UUID> clinic, Optional<UUID> partner) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            apply(clinic, partner);
        }
    }

    private void apply(Optional<UUID> clinic, Optional<UUID> partner) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, text(clinic));
            set.setString(2, text(partner));
            set.execute();
        } catch (SQLException failed) {
            throw new TenantNotSet(failed);
        }
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("");
    }
}
