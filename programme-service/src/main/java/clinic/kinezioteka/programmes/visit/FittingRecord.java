package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExerciseDone;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExerciseNotDone;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is recorded at a visit fits its kind, the catalogue and the plan; 422 {@code record-unfit} names what does not. */
final class FittingRecord {

    /** As many as a day at home takes: more is a slip of the pen. */
    private static final int MOST_REPETITIONS = 10_000;

    private final RuleBroken broken = new RuleBroken("record-unfit", "What was recorded does not fit the visit.");
    private final VisitRecord record;
    private final Set<String> done;
    private final Set<String> leftOut;

    private FittingRecord(VisitRecord record, Set<String> known) {
        this.record = record;
        this.done = record.exercises().stream().map(ExerciseDone::code).collect(Collectors.toSet());
        this.leftOut = record.notDone().stream().map(ExerciseNotDone::code).collect(Collectors.toSet());
        if (!known.containsAll(record.codes())) {
            broken.violation("exercises", "are not all in the catalogue");
        }
    }

    /** A doctor's visit: no exercises; a decision at a DOCTOR_CONTROL, and only there. */
    static void ofDoctor(VisitKind kind, VisitRecord record, Set<String> known) {
        FittingRecord fitting = new FittingRecord(record, known);
        boolean control = kind == VisitKind.DOCTOR_CONTROL;
        if (control != (record.decision() != null)) {
            fitting.broken.violation(
                    "decision", control ? "is needed at a DOCTOR_CONTROL" : "is made at a DOCTOR_CONTROL only");
        }
        if (!fitting.done.isEmpty()) {
            fitting.broken.violation("exercises", "are done at sessions only");
        }
        if (!fitting.leftOut.isEmpty()) {
            fitting.broken.violation("notDone", "is told of sessions only");
        }
        fitting.broken.throwIfViolated();
    }

    /** A session: each planned exercise is done, or left out with a reason; what is done beyond the plan is welcome. */
    static void ofSession(VisitRecord record, Set<String> known, List<PlannedExercise> plan) {
        FittingRecord fitting = new FittingRecord(record, known);
        if (record.decision() != null) {
            fitting.broken.violation("decision", "is made at a DOCTOR_CONTROL only");
        }
        fitting.requireEachOnce();
        fitting.requireWhole(plan.stream().map(PlannedExercise::code).toList());
        fitting.requireCredible();
        fitting.broken.throwIfViolated();
    }

    private void requireEachOnce() {
        if (done.size() < record.exercises().size()) {
            broken.violation("exercises", "may name each exercise once");
        }
        if (leftOut.size() < record.notDone().size()) {
            broken.violation("notDone", "may name each exercise once");
        }
        if (done.stream().anyMatch(leftOut::contains)) {
            broken.violation("notDone", "may not name what was done");
        }
    }

    private void requireWhole(List<String> planned) {
        Set<String> told = new HashSet<>(done);
        told.addAll(leftOut);
        String missing = planned.stream().filter(code -> !told.contains(code)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            broken.violation("notDone", "must tell why a planned exercise was not done: " + missing);
        }
        if (!planned.containsAll(leftOut)) {
            broken.violation("notDone", "may name planned exercises only");
        }
    }

    private void requireCredible() {
        int repetitions = record.exercises().stream()
                .mapToInt(exercise -> exercise.dose().allRepetitions())
                .sum();
        if (repetitions > MOST_REPETITIONS) {
            broken.violation("exercises", "may have 10,000 repetitions in all");
        }
    }
}
