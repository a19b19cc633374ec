package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A control or final comes within the working days of the clinic after the last session of its half. */
public final class DoctorWithinWorkingDays implements SchedulingConstraint {

    /** The last day for a control or final whose half ended with a session on a day. */
    public static LocalDate deadline(Step closing, LocalDate lastSession, WorkingDays works, int workingDays) {
        LocalDate hold = closing.countsFrom();
        LocalDate countedFrom = hold != null && hold.isAfter(lastSession) ? hold : lastSession;
        return works.after(countedFrom, workingDays);
    }

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        List<PlacedStep> placed = proposal.placed().map(proposal::place).toList();
        return IntStream.range(1, placed.size())
                .filter(at -> isLate(proposal, placed.get(at - 1), placed.get(at)))
                .boxed()
                .flatMap(at -> Stream.of(placed.get(at - 1), placed.get(at))
                        .filter(one -> proposal.isSubject(one.step()))
                        .map(one -> Conflict.of(
                                HardConstraint.DOCTOR_WITHIN_WORKING_DAYS,
                                one.step(),
                                one.day(),
                                told(placed.get(at).step(), proposal.doctorWithinWorkingDays()))));
    }

    static String told(Step closing, int workingDays) {
        return closing.dueBy() != null
                ? closing.named() + " is due by " + closing.dueBy()
                : closing.named() + " must come within " + workingDays
                        + " working days after the last session before it";
    }

    private static boolean isLate(Proposal proposal, PlacedStep before, PlacedStep closing) {
        LocalDate due = closing.step().dueBy();
        if (due != null) {
            return closing.day().isAfter(due);
        }
        return closing.step().closesHalf()
                && before.step().isSession()
                && before.step().module() == closing.step().module()
                && closing.day()
                        .isAfter(deadline(
                                closing.step(),
                                before.day(),
                                proposal.around().workingDays(),
                                proposal.doctorWithinWorkingDays()));
    }
}
