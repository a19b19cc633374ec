package clinic.kinezioteka.programmes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The lock that a booking takes before it looks, so that a test decides when another goes on. */
public final class BookingLock {
    private BookingLock() {}

    /** Until the end of the connection's transaction. */
    public static void take(Connection connection, UUID resource) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, resource.getLeastSignificantBits() ^ resource.getMostSignificantBits());
            lock.execute();
        }
    }

    /** Whether anybody waits for such a lock. */
    public static boolean isWaitedFor(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet waiting =
                        statement.executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
            return waiting.next();
        }
    }
}
