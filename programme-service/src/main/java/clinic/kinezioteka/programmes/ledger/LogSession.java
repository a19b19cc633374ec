package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.visit.DoneExercise;
import clinic.kinezioteka.programmes.visit.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** Enters what was done in a completed session: each exercise once, of those whose pattern is trained actively. */
@ApplicationScoped
class LogSession {

    private final LedgerEntries entries;
    private final Programmes programmes;
    private final Exercises exercises;
    private final Event<RepetitionsLogged> events;
    private final Ids ids;
    private final Clock clock;

    LogSession(
            LedgerEntries entries,
            Programmes programmes,
            Exercises exercises,
            Event<RepetitionsLogged> events,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.programmes = programmes;
        this.exercises = exercises;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes VisitCompleted visit) {
        Map<String, Integer> done = new TreeMap<>();
        visit.exercises().forEach(exercise -> done.merge(exercise.code(), repetitions(exercise), Integer::sum));
        done.values().removeIf(repetitions -> repetitions == 0);
        if (done.isEmpty()) {
            return;
        }
        Programme programme = programmes.existing(visit.programmeId());
        for (Exercise exercise : exercises.coded(done.keySet()).values()) {
            exercise.countedPattern().ifPresent(pattern -> {
                Repetitions repetitions =
                        new Repetitions(pattern, exercise.code(), done.getOrDefault(exercise.code(), 0), visit.on());
                enter(LedgerEntry.inClinic(ids.next(), programme, repetitions, visit.visitId(), clock.instant()));
            });
        }
    }

    private void enter(LedgerEntry entry) {
        entries.persist(entry);
        events.fire(new RepetitionsLogged(entry));
    }

    private static int repetitions(DoneExercise exercise) {
        return exercise.dose().allRepetitions();
    }
}
