package clinic.kinezioteka.assessments.export;

import clinic.kinezioteka.assessments.assessment.AssessmentStatus;
import clinic.kinezioteka.assessments.kind.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which rows an export reads. */
final class Selection {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Selection() {}

    /** The patients of all measurements behind the cursor. */
    static Selection ofPatients(ExportQuestion question, ExportCursor after) {
        Selection selection = new Selection();
        selection.sql.append("select distinct patient_id from assessment");
        selection.rows(question, after);
        if (!question.kinds().isEmpty()) {
            selection.add(" and kind = any (?)", names(question));
        }
        return selection;
    }

    /**
     * The next measurements behind the cursor. Of each kind that is asked for they are looked up by themselves, in the index
     * of kinds, so that a rare kind is not looked for among all others.
     */
    static Selection ofPart(ExportQuestion question, ExportCursor after, int most) {
        String next = " order by performed_at, id limit " + most;
        Selection selection = new Selection();
        if (question.kinds().isEmpty()) {
            selection.sql.append("select id from assessment");
            selection.rows(question, after);
        } else {
            selection.add("select one.id from unnest(cast(? as text[])) as asked (kind)", names(question));
            selection.sql.append(" cross join lateral (select id, performed_at from assessment");
            selection.rows(question, after);
            selection.sql.append(" and kind = asked.kind").append(next).append(") as one");
        }
        selection.sql.append(next);
        return selection;
    }

    /** The statement with its values, behind these words. */
    PreparedStatement prepare(Connection connection, String words) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(words + sql);
        for (int position = 0; position < values.size(); position++) {
            statement.setObject(position + 1, values.get(position));
        }
        return statement;
    }

    private void rows(ExportQuestion question, ExportCursor after) {
        add(" where status = ?", AssessmentStatus.VALID.name());
        add(" and recorded_at <= ?", time(after.asOf()));
        Instant from = question.measured().from();
        if (from != null) {
            add(" and performed_at >= ?", time(from));
        }
        Instant to = question.measured().to();
        if (to != null) {
            add(" and performed_at < ?", time(to));
        }
        if (after.isBehindSomething()) {
            add(" and performed_at >= ?", time(after.performedAt()));
            add(" and (performed_at > ?", time(after.performedAt()));
            add(" or id > ?)", after.id());
        }
    }

    private void add(String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }

    private static String[] names(ExportQuestion question) {
        return question.kinds().stream().map(Kind::name).toArray(String[]::new);
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
