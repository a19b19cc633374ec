package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a placed chain keeps the hard constraints that hold between its visits and with its patient's calendar: the same ones as in
 * {@link SchedulingConstraints}, for a search that asks many thousand times and wants no reasons. What stood before is not judged.
 */
public final class ChainRules {
    private final SeriesRequest request;
    private final int workingDays;
    private final int settled;

    public ChainRules(SeriesRequest request, SchedulingSettings settings) {
        this.request = request;
        this.workingDays = settings.doctorWithinWorkingDays();
        this.settled = request.settled();
    }

    /** Asks for one place for each step, in the order of the chain. */
    public boolean areKept(List<PlacedStep> places) {
        PlacedStep before = null;
        PlacedStep session = null;
        for (int index = 0; index < places.size(); index++) {
            PlacedStep one = places.get(index);
            if (!mayLieThere(index, one) || (index >= settled && !mayFollow(one, before, session))) {
                return false;
            }
            before = one;
            session = one.step().isSession() ? one : session;
        }
        return isInWindow(places.get(0).day(), places.get(places.size() - 1).day());
    }

    private boolean mayLieThere(int index, PlacedStep one) {
        if (request.steps().get(index).at() != null) {
            return true;
        }
        Span span = one.at().span();
        LocalDate due = one.step().dueBy();
        return !one.day().isBefore(request.from())
                && (due == null || !one.day().isAfter(due))
                && !span.start().isBefore(request.after())
                && !span.end().isAfter(request.before())
                && request.around().patient().isFree(span)
                && (!one.step().isSession()
                        || RestDay.isKept(one.day(), request.around().sessionDays()));
    }

    private boolean mayFollow(PlacedStep one, @Nullable PlacedStep before, @Nullable PlacedStep session) {
        return (before == null || (OrderOfChain.follows(before, one) && !isLate(one, before)))
                && (session == null
                        || !one.step().isSession()
                        || RestDay.isKept(ChronoUnit.DAYS.between(session.day(), one.day())));
    }

    private boolean isLate(PlacedStep one, PlacedStep before) {
        return one.step().closesHalf()
                && one.step().dueBy() == null
                && before.step().isSession()
                && one.day()
                        .isAfter(DoctorWithinWorkingDays.deadline(
                                one.step(), before.day(), request.around().workingDays(), workingDays));
    }

    private boolean isInWindow(LocalDate first, LocalDate last) {
        LocalDate due = request.last().dueBy();
        return due != null ? !last.isAfter(due) : request.window().holds(first, last);
    }
}
