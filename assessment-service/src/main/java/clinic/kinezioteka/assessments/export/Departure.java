package clinic.kinezioteka.assessments.export;

import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** That a client goes away while he is served: the statement at work is cancelled, and no other begins. */
public final class Departure {

    private boolean gone;
    private @Nullable Statement atWork;

    /** The client is gone. */
    public synchronized void happen() {
        gone = true;
        if (atWork != null) {
            try {
                atWork.cancel();
            } catch (SQLException ended) {
                atWork = null;
            }
        }
    }

    synchronized boolean hasHappened() {
        return gone;
    }

    synchronized void begin(Statement statement) throws SQLException {
        if (gone) {
            throw new SQLException("the client is gone");
        }
        atWork = statement;
    }

    synchronized void end() {
        atWork = null;
    }
}
