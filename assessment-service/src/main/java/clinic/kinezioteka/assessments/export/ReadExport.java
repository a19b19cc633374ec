package clinic.kinezioteka.assessments.export;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.Assessments;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads measurements part by part, each part in a transaction of its own, so that a slow reader holds no connection. */
@ApplicationScoped
public class ReadExport {

    private static final int PART = 500;

    private final AgroalDataSource dataSource;
    private final Assessments assessments;

    ReadExport(AgroalDataSource dataSource, Assessments assessments) {
        this.dataSource = dataSource;
        this.assessments = assessments;
    }

    /**
     * Whose measurements are exported from the cursor on, each once; in the transaction of now.
     *
     * @throws Departed when the client goes away meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> patients(ExportQuestion question, ExportCursor after, Departure departure) {
        return ids(Selection.ofPatients(question, after), departure);
    }

    /**
     * The measurements behind the cursor, earliest first, some hundreds at the most; none at the end.
     *
     * @throws Departed when the client goes away meanwhile, or went before
     */
    public List<Assessment> part(ExportQuestion question, ExportCursor after, Departure departure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> ids = ids(Selection.ofPart(question, after, PART), departure);
            return ids.isEmpty() ? List.of() : assessments.list("id in ?1 order by performedAt, id", ids);
        });
    }

    private List<UUID> ids(Selection selection, Departure departure) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = selection.prepare(connection, "")) {
            departure.begin(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            } finally {
                departure.end();
            }
        } catch (SQLException failed) {
            throw departure.hasHappened() ? new Departed(failed) : new IllegalStateException(failed);
        }
    }
}
