package clinic.kinezioteka.defaults.note;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import org.jspecify.annotations.Nullable;

/** What a request found while it pondered: how many transactions it was in then. */
@RequestScoped
class Pondered {
    private @Nullable Integer found;

    @Nullable
    Integer found() {
        return found;
    }

    void ponder() {
        found = QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION ? 0 : 1;
    }
}
