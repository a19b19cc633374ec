package clinic.kinezioteka.defaults.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The relay's own connection to the outbox. It holds a session's advisory lock, so that of all replicas one sends;
 * when the connection ends, so does the ownership.
 */
final class WaitingEvents implements AutoCloseable {

    private static final long OWNERSHIP = 0x6f7574626f78L;
    private static final String READ =
            """
            select id, topic, subject, sequence, partition_key, event from outbox
            where published_at is null and parked_at is null order by id limit ?
            """;

    private final Connection connection;

    private WaitingEvents(Connection connection) {
        this.connection = connection;
    }

    static WaitingEvents connect(RelayConfiguration configuration) throws SQLException {
        return new WaitingEvents(open(configuration));
    }

    static Connection open(RelayConfiguration configuration) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(configuration.jdbcUrl());
        source.setUser(configuration.username());
        source.setPassword(configuration.password());
        source.setConnectTimeout(5);
        source.setSocketTimeout(30);
        source.setTcpKeepAlive(true);
        return source.getConnection();
    }

    boolean own() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet owned = statement.executeQuery("select pg_try_advisory_lock(" + OWNERSHIP + ")")) {
            owned.next();
            return owned.getBoolean(1);
        }
    }

    void listen() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
    }

    List<WaitingEvent> next(int limit) throws SQLException {
        List<WaitingEvent> waiting = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setInt(1, limit);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    waiting.add(WaitingEvent.read(rows));
                }
            }
        }
        return WaitingEvent.inOrderOfVersions(waiting);
    }

    void markPublished(List<UUID> sent) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement("update outbox set published_at = now() where id = any (?)")) {
            mark.setArray(1, connection.createArrayOf("uuid", sent.toArray()));
            mark.executeUpdate();
        }
    }

    void park(UUID id, String reason) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement("update outbox set parked_at = now(), parked_reason = ? where id = ?")) {
            mark.setString(1, reason);
            mark.setObject(2, id);
            mark.executeUpdate();
        }
    }

    void awaitWake(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
