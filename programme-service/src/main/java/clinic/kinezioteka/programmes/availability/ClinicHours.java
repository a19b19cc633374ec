package clinic.kinezioteka.programmes.availability;

import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.closure.ClosedTimes;
import clinic.kinezioteka.programmes.closure.ClosedTimes.ClosedClinic;
import clinic.kinezioteka.programmes.rules.BookingRules;
import clinic.kinezioteka.programmes.rules.RuleBooks;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.ClinicTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reads when the clinic at work can be booked as a whole. */
@ApplicationScoped
public class ClinicHours {
    /** Deadlines that count in working days lie at most so many days around a visit. */
    private static final int DAYS_AROUND = 60;

    private final RuleBooks rules;
    private final ClosedTimes closed;
    private final Clinics clinics;
    private final Clock clock;

    ClinicHours(RuleBooks rules, ClosedTimes closed, Clinics clinics, Clock clock) {
        this.rules = rules;
        this.closed = closed;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** @param retrospective entered from paper: neither notice nor closures nor opening hours are looked at */
    public ClinicTimes between(Instant from, Instant to, boolean retrospective) {
        BookingRules inForce = rules.inForce();
        ClosedClinic clinic = closed.clinic(
                clinics.dateOf(from).minusDays(DAYS_AROUND), clinics.dateOf(to).plusDays(DAYS_AROUND));
        Instant now = clock.instant();
        return new ClinicTimes(
                clinics.zone(),
                inForce.gridMinutes(),
                clinic.workingDays(),
                retrospective ? List.of() : inForce.openingHours(),
                retrospective ? Busy.never() : clinic.times(),
                retrospective ? Instant.MIN : now,
                retrospective ? Instant.MIN : now.plus(inForce.minimumNotice()));
    }
}
