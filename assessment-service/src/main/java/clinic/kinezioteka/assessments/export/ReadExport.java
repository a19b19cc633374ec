package clinic.kinezioteka.assessments.export;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentStatus;
import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.kind.Kind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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

    /** Whose measurements are exported from the cursor on, each once; in the transaction of now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> patients(ExportQuestion question, ExportCursor after, Departure departure) {
        return ids(Selection.of("select distinct patient_id from assessment", question, after), departure);
    }

    /** The measurements behind the cursor, earliest first, some hundreds at the most; none at the end. */
    public List<Assessment> part(ExportQuestion question, ExportCursor after, Departure departure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Selection next = Selection.of("select id from assessment", question, after)
                    .then(" order by performed_at, id limit " + PART);
            List<UUID> ids = ids(next, departure);
            return ids.isEmpty() ? List.of() : assessments.list("id in ?1 order by performedAt, id", ids);
        });
    }

    private List<UUID> ids(Selection selection, Departure departure) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(selection.sql().toString())) {
            for (int position = 0; position < selection.values().size(); position++) {
                statement.setObject(position + 1, selection.values().get(position));
            }
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
            throw new IllegalStateException(failed);
        }
    }

    /** Which rows are read. */
    record Selection(StringBuilder sql, List<Object> values) {

        static Selection of(String what, ExportQuestion question, ExportCursor after) {
            Selection selection = new Selection(new StringBuilder(what), new ArrayList<>());
            selection.add(" where status = ?", AssessmentStatus.VALID.name());
            selection.add(" and recorded_at <= ?", time(after.asOf()));
            Instant from = question.measured().from();
            if (from != null) {
                selection.add(" and performed_at >= ?", time(from));
            }
            Instant to = question.measured().to();
            if (to != null) {
                selection.add(" and performed_at < ?", time(to));
            }
            if (!question.kinds().isEmpty()) {
                selection.add(
                        " and kind = any (?)",
                        question.kinds().stream().map(Kind::name).toArray(String[]::new));
            }
            if (after.isBehindSomething()) {
                selection.add(" and performed_at >= ?", time(after.performedAt()));
                selection.add(" and (performed_at > ?", time(after.performedAt()));
                selection.add(" or id > ?)", after.id());
            }
            return selection;
        }

        Selection then(String more) {
            sql.append(more);
            return this;
        }

        private void add(String condition, Object value) {
            sql.append(condition);
            values.add(value);
        }

        private static Object time(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
    }
}
