package clinic.kinezioteka.programmes.reminder;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends the transaction of a reminder at its last step, as a service that dies does. */
@ApplicationScoped
public class FailingReminders {

    private final AtomicBoolean failing = new AtomicBoolean();

    void failNext() {
        failing.set(true);
    }

    void on(@Observes @Priority(9_000) ReminderEvent due) {
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("the service dies here");
        }
    }
}
