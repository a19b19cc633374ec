package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.ModuleCourse;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records what was done at a visit and takes its module on. */
@ApplicationScoped
@Transactional
public class CompleteVisit {

    private final Visits visits;
    private final Programmes programmes;
    private final Exercises exercises;
    private final ModuleCourse course;
    private final ClinicalTime times;
    private final Clinics clinics;
    private final MakeUp makeUp;
    private final Event<VisitEvent> events;
    private final Event<VisitCompleted> completed;
    private final Clock clock;

    CompleteVisit(
            Visits visits,
            Programmes programmes,
            Exercises exercises,
            ModuleCourse course,
            ClinicalTime times,
            Clinics clinics,
            MakeUp makeUp,
            Event<VisitEvent> events,
            Event<VisitCompleted> completed,
            Clock clock) {
        this.visits = visits;
        this.programmes = programmes;
        this.exercises = exercises;
        this.course = course;
        this.times = times;
        this.clinics = clinics;
        this.makeUp = makeUp;
        this.events = events;
        this.completed = completed;
        this.clock = clock;
    }

    /**
     * Completes a visit that is checked in. Fails with 422 for a time, decision or exercise that does not fit it, or when
     * a planned exercise of a session is neither done nor left out with a reason; with 409 when another visit comes first or the gate before its module is not PASS.
     */
    public void complete(Visit visit, @Nullable OffsetDateTime at, VisitRecord record) {
        List<Visit> ahead = visit.place()
                .map(place -> OrderOfVisits.ahead(visit, visits.chainOf(place.programmeId())))
                .orElse(List.of());
        Instant told = times.ofCompletion(visit, at, ahead);
        VisitRecord kept = beside(visit, record);
        visit.place().ifPresent(place -> requireTurn(visit, place, ahead));
        visit.complete(told, kept, clock.instant());
        events.fire(new VisitEvent.Completed(visit));
        visit.place().ifPresent(place -> takeOn(visit, place, told));
    }

    private void requireTurn(Visit visit, ChainPlace place, List<Visit> ahead) {
        OrderOfVisits.require(ahead);
        if (visit.kind() == VisitKind.SESSION
                && !programmes.existing(place.programmeId()).mayPractise(place.module())) {
            throw new Conflict("gate-undecided", "The gate before this module has not been passed.")
                    .with("module", place.module() - 1);
        }
    }

    private void takeOn(Visit visit, ChainPlace place, Instant at) {
        LocalDate on = clinics.dateOf(at);
        if (visit.kind() == VisitKind.DOCTOR_CONTROL || visit.kind() == VisitKind.DOCTOR_FINAL) {
            makeUp.leaveBehind(visit);
        }
        course.visitCompleted(place.programmeId(), place.module(), visit.kind(), on);
        completed.fire(new VisitCompleted(
                visit.id(),
                place.programmeId(),
                visit.patientId(),
                Objects.requireNonNull(visit.episodeId()),
                place.module(),
                visit.kind(),
                at,
                on,
                visit.record().orElseThrow().exercises().stream()
                        .map(done -> new DoneExercise(done.code(), done.dose()))
                        .toList()));
    }

    /** What a session records stands beside its plan; a doctor's visit has none. */
    private VisitRecord beside(Visit visit, VisitRecord record) {
        Set<String> known = exercises.coded(record.codes()).keySet();
        if (visit.kind() != VisitKind.SESSION) {
            FittingRecord.ofDoctor(visit.kind(), record, known);
            return record;
        }
        ChainPlace place = visit.place().orElseThrow();
        List<PlannedExercise> plan = programmes.existing(place.programmeId()).exercisesOf(place.module());
        FittingRecord.ofSession(record, known, plan);
        return record.beside(plan);
    }
}
