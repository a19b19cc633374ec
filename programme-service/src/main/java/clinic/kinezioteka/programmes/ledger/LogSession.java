package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.correction.SessionCorrected;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.visit.DoneExercise;
import clinic.kinezioteka.programmes.visit.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Enters what was done in a completed session, and follows its corrections: each exercise once, of those whose pattern is trained actively. */
@ApplicationScoped
class LogSession {

    private final LedgerEntries entries;
    private final Programmes programmes;
    private final Exercises exercises;
    private final ChangeEntry change;
    private final Event<RepetitionsLogged> events;
    private final Ids ids;
    private final Clock clock;

    LogSession(
            LedgerEntries entries,
            Programmes programmes,
            Exercises exercises,
            ChangeEntry change,
            Event<RepetitionsLogged> events,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.programmes = programmes;
        this.exercises = exercises;
        this.change = change;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes VisitCompleted visit) {
        counted(visit.exercises(), visit.on())
                .forEach(done -> enter(programmes.existing(visit.programmeId()), visit.visitId(), done));
    }

    /** What was entered of the session follows: entries are corrected, taken back or added. */
    void on(@Observes SessionCorrected session) {
        Map<String, LedgerEntry> before = entries.ofSession(session.visitId());
        for (Repetitions done : counted(session.exercises(), session.on())) {
            LedgerEntry entry = before.remove(done.exercise());
            if (entry == null) {
                enter(programmes.existing(session.programmeId()), session.visitId(), done);
            } else {
                change.correct(entry, done, session.reason());
            }
        }
        before.values().forEach(entry -> change.makeVoid(entry, session.reason()));
    }

    private List<Repetitions> counted(List<DoneExercise> exercisesDone, LocalDate on) {
        Map<String, Integer> done = new TreeMap<>();
        exercisesDone.forEach(exercise -> done.merge(exercise.code(), repetitions(exercise), Integer::sum));
        done.values().removeIf(repetitions -> repetitions == 0);
        return exercises.coded(done.keySet()).values().stream()
                .flatMap(exercise -> exercise.countedPattern().stream()
                        .map(pattern ->
                                new Repetitions(pattern, exercise.code(), done.getOrDefault(exercise.code(), 0), on)))
                .toList();
    }

    private void enter(Programme programme, UUID visitId, Repetitions done) {
        LedgerEntry entry = LedgerEntry.inClinic(ids.next(), programme, done, visitId, clock.instant());
        entries.persist(entry);
        events.fire(new RepetitionsLogged(entry));
    }

    private static int repetitions(DoneExercise exercise) {
        return exercise.dose().allRepetitions();
    }
}
