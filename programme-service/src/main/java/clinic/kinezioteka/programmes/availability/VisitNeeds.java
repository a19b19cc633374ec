package clinic.kinezioteka.programmes.availability;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.rules.BookingRules;
import clinic.kinezioteka.programmes.rules.RuleBooks;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be free together for visits, by their kind and by the exercises that their module plans. */
@ApplicationScoped
public class VisitNeeds {

    private final Programmes programmes;
    private final Exercises exercises;
    private final RuleBooks rules;

    VisitNeeds(Programmes programmes, Exercises exercises, RuleBooks rules) {
        this.programmes = programmes;
        this.exercises = exercises;
        this.rules = rules;
    }

    /** What one visit needs. */
    public Need of(Visit visit) {
        return visit.place()
                .map(place -> of(programmes.existing(place.programmeId()).module(place.module())))
                .orElseGet(() -> new OfModule(rules.inForce(), Set.of(), Set.of()))
                .of(visit.kind());
    }

    /** What the visits of a module need. */
    public OfModule of(Module module) {
        List<String> codes =
                module.exercises().stream().map(PlannedExercise::code).toList();
        Collection<Exercise> planned = exercises.coded(codes).values();
        return new OfModule(
                rules.inForce(),
                planned.stream()
                        .flatMap(exercise -> exercise.devices().stream())
                        .map(DeviceKind::valueOf)
                        .collect(Collectors.toSet()),
                planned.stream().map(Exercise::family).collect(Collectors.toSet()));
    }

    /** Devices and technique families are those of sessions; a doctor's visit books devices by hand. */
    public record OfModule(BookingRules rules, Set<DeviceKind> devices, Set<String> techniques) {

        public Need of(VisitKind kind) {
            boolean exercises = kind == VisitKind.SESSION;
            return new Need(
                    kind,
                    rules.lengthOf(kind),
                    rules.buffer(),
                    exercises ? devices : Set.of(),
                    exercises ? techniques : Set.of());
        }
    }
}
