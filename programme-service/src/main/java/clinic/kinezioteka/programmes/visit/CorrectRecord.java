package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts another record in the place of that of a completed session. */
@ApplicationScoped
public class CorrectRecord {

    private final Exercises exercises;
    private final Visits visits;
    private final Event<VisitEvent> events;
    private final Clock clock;

    CorrectRecord(Exercises exercises, Visits visits, Event<VisitEvent> events, Clock clock) {
        this.exercises = exercises;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The record beside the plan that stood when the session was completed, whatever it became since. Fails with 422 when it
     * does not fit that plan, or the visit is no session; with 409 when it is not completed.
     */
    public VisitRecord fitting(Visit visit, VisitRecord said) {
        if (visit.kind() != VisitKind.SESSION) {
            throw new RuleBroken("record-unfit", "Only what was recorded of a session is corrected.");
        }
        VisitRecord before = visit.record().orElse(said);
        FittingRecord.ofSession(said, exercises.coded(said.codes()).keySet(), plan(before));
        visit.requireCompleted();
        return new VisitRecord(
                said.exercises(),
                said.notDone(),
                said.recommendations(),
                said.decision(),
                said.note(),
                before.planned());
    }

    /** Where no plan was kept, what was told of then. */
    private static List<PlannedExercise> plan(VisitRecord before) {
        Stream<String> codes = before.planned() == null
                ? before.codes().stream()
                : before.planned().stream().map(VisitRecord.ExercisePlanned::code);
        return codes.map(code -> new PlannedExercise(code, null, null, null)).collect(Collectors.toList());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(Visit visit, VisitRecord right) {
        visit.correct(right, clock.instant());
        visits.flush();
        events.fire(new VisitEvent.Corrected(visit));
    }
}
