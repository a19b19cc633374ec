package clinic.kinezioteka.journeys.play;

import java.util.List;

/** Who follows a case while it is played. */
public interface Watcher {

    /** All modules are scheduled. */
    default void booked(List<Visit> visits) {}

    /** A final visit is completed, its gate not yet decided. */
    default void finalCompleted(Visit visit) {}

    default void decided(Visit finalVisit, String decision) {}

    default void closed() {}
}
