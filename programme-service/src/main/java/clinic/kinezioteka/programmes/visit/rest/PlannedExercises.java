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
import java.util.Objects;
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
        List<Visit> sessions =
                some.stream().filter(visit -> visit.kind() == VisitKind.SESSION).toList();
        if (sessions.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Programme> known = programmes.byId(
                sessions.stream().map(session -> place(session).programmeId()).collect(Collectors.toSet()));
        Map<UUID, List<Visit>> done = visits.recordedIn(known.keySet());
        Progressions.Proposals proposals = progressions.of(known.values());
        Map<UUID, List<PlannedView>> planned = new HashMap<>();
        sessions.stream()
                .collect(Collectors.groupingBy(session -> place(session).programmeId()))
                .forEach((id, own) -> planned.putAll(
                        of(Objects.requireNonNull(known.get(id)), own, done.getOrDefault(id, List.of()), proposals)));
        return planned;
    }

    private static Map<UUID, List<PlannedView>> of(
            Programme programme, List<Visit> sessions, List<Visit> done, Progressions.Proposals proposals) {
        Map<String, Dose> lastDoses = lastDoses(done);
        Map<Integer, Map<String, Progression>> proposed = sessions.stream()
                .filter(session -> !session.status().isOver())
                .map(session -> place(session).module())
                .distinct()
                .collect(Collectors.toMap(module -> module, module -> proposals.of(programme, module, done)));
        return sessions.stream().collect(Collectors.toMap(Visit::id, session -> {
            Map<String, Progression> now = session.status().isOver()
                    ? Map.of()
                    : proposed.getOrDefault(place(session).module(), Map.of());
            return programme.exercisesOf(place(session).module()).stream()
                    .map(planned -> PlannedView.of(planned, lastDoses.get(planned.code()), now.get(planned.code())))
                    .toList();
        }));
    }

    private static ChainPlace place(Visit session) {
        return session.place().orElseThrow();
    }

    private static Map<String, Dose> lastDoses(List<Visit> done) {
        Map<String, Dose> doses = new HashMap<>();
        done.stream()
                .flatMap(visit -> visit.record().stream())
                .flatMap(record -> record.exercises().stream())
                .forEach(exercise -> doses.put(exercise.code(), exercise.dose()));
        return doses;
    }
}
