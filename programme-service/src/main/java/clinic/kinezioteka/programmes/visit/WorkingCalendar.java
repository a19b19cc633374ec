package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.scheduling.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Dates that count in working days of the clinic. */
@ApplicationScoped
class WorkingCalendar {

    private final SchedulingSettings settings;

    WorkingCalendar(SchedulingSettings settings) {
        this.settings = settings;
    }

    /** By when a final without added sessions is due after the decision. */
    LocalDate dueAfter(LocalDate decision) {
        return settings.clinicWorks().after(decision, settings.finalWithinWorkingDays());
    }
}
