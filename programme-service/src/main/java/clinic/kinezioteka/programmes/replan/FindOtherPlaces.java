package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.disruption.Arrangement;
import clinic.kinezioteka.programmes.disruption.LeastDisruption;
import clinic.kinezioteka.programmes.disruption.Situation;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds other places for the visits that an outage concerns; only where some find none, others are asked to make way. */
@ApplicationScoped
class FindOtherPlaces {

    private final ConcernedVisits concerned;
    private final Situations situations;
    private final ReplanSettings settings;

    FindOtherPlaces(ConcernedVisits concerned, Situations situations, ReplanSettings settings) {
        this.concerned = concerned;
        this.situations = situations;
        this.settings = settings;
    }

    Arrangement during(Outage outage) {
        List<Visit> visits = concerned.by(outage);
        if (visits.isEmpty()) {
            return new Arrangement(List.of(), List.of());
        }
        Situation situation = situations.during(outage, visits, List.of());
        Arrangement alone = LeastDisruption.of(situation, settings.places());
        if (alone.isComplete()) {
            return alone;
        }
        Set<UUID> unmoved =
                alone.unmoved().stream().map(one -> one.visit().id()).collect(Collectors.toSet());
        List<Visit> others = concerned.near(
                visits.stream().filter(visit -> unmoved.contains(visit.id())).toList(),
                resources(situation.around()),
                visits.stream().map(Visit::id).collect(Collectors.toSet()));
        return others.isEmpty()
                ? alone
                : LeastDisruption.of(situations.during(outage, visits, others), settings.places());
    }

    private static Set<UUID> resources(Surroundings clinic) {
        return Stream.of(
                        clinic.doctors().stream().map(Person::id),
                        clinic.therapists().stream().map(Person::id),
                        clinic.rooms().stream().map(Space::id),
                        clinic.devices().stream().map(Unit::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }
}
