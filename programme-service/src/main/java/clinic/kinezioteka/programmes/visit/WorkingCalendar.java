package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.closure.ClosedTimes;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Dates that count in working days of the clinic. */
@ApplicationScoped
class WorkingCalendar {
    private static final int DAYS_AHEAD = 120;

    private final ClosedTimes closed;
    private final SchedulingSettings settings;

    WorkingCalendar(ClosedTimes closed, SchedulingSettings settings) {
        this.closed = closed;
        this.settings = settings;
    }

    /** By when a final without added sessions is due after the decision. */
    LocalDate dueAfter(LocalDate decision) {
        return closed.clinic(decision, decision.plusDays(DAYS_AHEAD))
                .workingDays()
                .after(decision, settings.finalWithinWorkingDays());
    }
}
