package clinic.kinezioteka.programmes.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The visits of a plan as they are looked up while it changes: by series, and by the day on which they lie. */
final class Diary {
    private final List<List<PlannedVisit>> chains;
    private final List<PlannedVisit> movable;
    private final Map<LocalDate, List<PlannedVisit>> days = new HashMap<>();

    Diary(Plan plan) {
        this.chains = plan.chains();
        this.movable = plan.visits().stream().filter(visit -> !visit.stands()).toList();
        this.movable.forEach(this::enter);
    }

    /** Each in the order of its chain. */
    List<List<PlannedVisit>> chains() {
        return chains;
    }

    List<PlannedVisit> chainOf(PlannedVisit visit) {
        return chains.get(visit.series());
    }

    /** Those that did not stand before. */
    List<PlannedVisit> movable() {
        return movable;
    }

    /** Those of them that lie on a day. */
    List<PlannedVisit> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    void enter(PlannedVisit visit) {
        days.computeIfAbsent(visit.place().day(), day -> new ArrayList<>()).add(visit);
    }

    void strike(PlannedVisit visit) {
        days.getOrDefault(visit.place().day(), new ArrayList<>()).remove(visit);
    }
}
