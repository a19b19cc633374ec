package clinic.kinezioteka.defaults.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the outbox has sent since a moment, in its order, read part by part. */
final class SentEvents implements AutoCloseable {

    private static final String READ =
            """
            select id, topic, subject, sequence, partition_key, event from outbox
            where published_at is not null and recorded_at >= ? and (? = '' or topic = ?) order by id
            """;

    private final Connection connection;
    private final PreparedStatement read;
    private final ResultSet rows;
    private final int size;

    private SentEvents(Connection connection, PreparedStatement read, ResultSet rows, int size) {
        this.connection = connection;
        this.read = read;
        this.rows = rows;
        this.size = size;
    }

    /** @param topic only this topic; all when empty */
    static SentEvents since(Instant from, String topic, RelayConfiguration configuration) throws SQLException {
        Connection connection = WaitingEvents.open(configuration);
        // Rows come in parts only inside a transaction.
        connection.setAutoCommit(false);
        PreparedStatement read = connection.prepareStatement(READ);
        read.setFetchSize(configuration.batchSize());
        read.setObject(1, from.atOffset(ZoneOffset.UTC));
        read.setString(2, topic);
        read.setString(3, topic);
        return new SentEvents(connection, read, read.executeQuery(), configuration.batchSize());
    }

    /** The next part; empty at the end. */
    List<WaitingEvent> next() throws SQLException {
        List<WaitingEvent> part = new ArrayList<>();
        while (part.size() < size && rows.next()) {
            part.add(WaitingEvent.read(rows));
        }
        return part;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        read.close();
        connection.close();
    }
}
