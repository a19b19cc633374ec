package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Progression;
import clinic.kinezioteka.programmes.visit.Progressions;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What sessions are to do, with the dose that was done last and what is proposed for the next. */
@ApplicationScoped
class PlannedExercises {

    private final Programmes programmes;
    private final Visits visits;
    private final Progressions progressions;

    PlannedExercises(Programmes programmes, Visits visits, Progressions progressions) {
        this.programmes = programmes;
        this.visits = visits;
        this.progressions = progressions;
    }

    /** By visit; nothing for doctor's visits and for modules that are not planned any more. */
    Map<UUID, List<PlannedView>> of(Collection<Visit> some) {
        Map<UUID, List<PlannedView>> planned = new HashMap<>();
        some.stream()
                .filter(visit -> visit.kind() == VisitKind.SESSION)
                .collect(Collectors.groupingBy(visit -> place(visit).programmeId()))
                .forEach((programme, sessions) -> planned.putAll(of(programmes.existing(programme), sessions)));
        return planned;
    }

    private Map<UUID, List<PlannedView>> of(Programme programme, List<Visit> sessions) {
        List<Visit> chain = visits.chainOf(programme.id());
        Map<String, Dose> lastDoses = lastDoses(chain);
        Map<Integer, Map<String, Progression>> proposals = sessions.stream()
                .filter(session -> !session.status().isOver())
                .map(session -> place(session).module())
                .distinct()
                .collect(Collectors.toMap(module -> module, module -> progressions.of(programme, module, chain)));
        return sessions.stream().collect(Collectors.toMap(Visit::id, session -> {
            Map<String, Progression> proposed = session.status().isOver()
                    ? Map.of()
                    : proposals.getOrDefault(place(session).module(), Map.of());
            return programme.exercisesOf(place(session).module()).stream()
                    .map(planned ->
                            PlannedView.of(planned, lastDoses.get(planned.code()), proposed.get(planned.code())))
                    .toList();
        }));
    }

    private static ChainPlace place(Visit session) {
        return session.place().orElseThrow();
    }

    private static Map<String, Dose> lastDoses(List<Visit> chain) {
        Map<String, Dose> doses = new HashMap<>();
        chain.stream()
                .flatMap(visit -> visit.record().stream())
                .flatMap(record -> record.exercises().stream())
                .forEach(done -> doses.put(done.code(), done.dose()));
        return doses;
    }
}
