package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes answers of visits, with the names of what they booked and the exercises that they plan. */
@ApplicationScoped
public class VisitViews {

    private final ResourceNames names;
    private final PlannedExercises planned;
    private final DueProtocols protocols;

    VisitViews(ResourceNames names, PlannedExercises planned, DueProtocols protocols) {
        this.names = names;
        this.planned = planned;
        this.protocols = protocols;
    }

    public VisitView of(Visit visit) {
        return all(List.of(visit), Map.of()).get(0);
    }

    /** A completed visit; a doctor's one with what is still due of its protocol. */
    VisitView ofCompleted(Visit visit) {
        return VisitDetails.of(visit, Map.of(), names.of(List.of(visit), Map.of()), planned.of(List.of(visit)))
                .view(protocols.of(visit));
    }

    /** @param proposed places that visits would have; their own stand else */
    public List<VisitView> all(List<Visit> visits, Map<UUID, Appointment> proposed) {
        ResourceNames.Known known = names.of(visits, proposed);
        Map<UUID, List<PlannedView>> exercises = planned.of(visits);
        return visits.stream()
                .map(visit -> VisitDetails.of(visit, proposed, known, exercises).view(null))
                .toList();
    }
}
