package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What sessions are to do, with the dose that was done last. */
@ApplicationScoped
class PlannedExercises {

    private final Programmes programmes;
    private final Visits visits;

    PlannedExercises(Programmes programmes, Visits visits) {
        this.programmes = programmes;
        this.visits = visits;
    }

    /** By visit; nothing for doctor's visits and for modules that are not planned any more. */
    Map<UUID, List<PlannedView>> of(Collection<Visit> some) {
        List<Visit> sessions =
                some.stream().filter(visit -> visit.kind() == VisitKind.SESSION).toList();
        Map<UUID, Map<String, Dose>> lastDoses = new HashMap<>();
        return sessions.stream().collect(Collectors.toMap(Visit::id, session -> {
            ChainPlace place = session.place().orElseThrow();
            Programme programme = programmes.existing(place.programmeId());
            Map<String, Dose> doses = lastDoses.computeIfAbsent(programme.id(), this::lastDoses);
            return programme.exercisesOf(place.module()).stream()
                    .map(planned -> PlannedView.of(planned, doses.get(planned.code())))
                    .toList();
        }));
    }

    private Map<String, Dose> lastDoses(UUID programmeId) {
        Map<String, Dose> doses = new HashMap<>();
        visits.chainOf(programmeId).stream()
                .flatMap(visit -> visit.record().stream())
                .flatMap(record -> record.exercises().stream())
                .forEach(done -> doses.put(done.code(), done.dose()));
        return doses;
    }
}
