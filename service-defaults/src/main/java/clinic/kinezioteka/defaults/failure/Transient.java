package clinic.kinezioteka.defaults.failure;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Failures that may pass by themselves: the database is away, or two transactions met. */
public final class Transient {

    private static final List<String> AWAY = List.of("08", "57P", "53");
    private static final List<String> MET = List.of("40001", "40P01");
    private static final List<String> THERE_ALREADY = List.of("23505");

    private Transient() {}

    /** Whether the database was away or out of means. */
    public static boolean is(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof JDBCConnectionException
                        || (cause instanceof SQLException sql && (stateOf(sql, AWAY) || isPoolExhausted(sql))));
    }

    /** Whether two transactions met, so that doing the whole transaction again may succeed. */
    public static boolean isCollision(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql && stateOf(sql, MET));
    }

    /** Whether an event handler should try again: the database was away, or somebody changed the row meanwhile. */
    public static boolean isWorthAnotherTry(Throwable failure) {
        return is(failure) || isCollision(failure) || any(failure, OptimisticLockException.class::isInstance);
    }

    /**
     * Whether somebody else had already made what was to be made: done again, it is found. Worth a few tries only, since
     * the fault may as well be our own.
     */
    public static boolean isLostRace(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql && stateOf(sql, THERE_ALREADY));
    }

    private static boolean any(@Nullable Throwable failure, Predicate<Throwable> is) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (is.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stateOf(SQLException sql, List<String> prefixes) {
        String state = sql.getSQLState();
        return state != null && prefixes.stream().anyMatch(state::startsWith);
    }

    private static boolean isPoolExhausted(SQLException sql) {
        return String.valueOf(sql.getMessage()).contains("Acquisition timeout");
    }
}
