package clinic.kinezioteka.programmes.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.ZoneId;

/** A visit whose place the solver changes; what stood before stays. */
@PlanningEntity
public class PlannedVisit {
    static final String PLACE = "place";

    private int series;
    private boolean stands;

    @PlanningVariable
    private PlacedStep place;

    /** For the solver, which copies the best plan so far. */
    @SuppressWarnings("NullAway.Init")
    protected PlannedVisit() {}

    PlannedVisit(int series, PlacedStep place, boolean stands) {
        this.series = series;
        this.stands = stands;
        this.place = place;
    }

    /** Which of the plan's series it belongs to. */
    int series() {
        return series;
    }

    boolean stands() {
        return stands;
    }

    PlacedStep place() {
        return place;
    }

    Need need() {
        return place.step().need();
    }

    /** The same visit elsewhere. */
    PlacedStep at(Placement other, ZoneId zone) {
        return PlacedStep.of(place.step().at(other), zone);
    }

    void lieAt(PlacedStep other) {
        place = other;
    }

    static boolean takes(PlacedStep one, Span wanted) {
        Span span = one.at().span();
        return span.start().isBefore(wanted.end())
                && wanted.start().getEpochSecond()
                        < span.end().getEpochSecond()
                                + one.step().need().buffer().toSeconds();
    }
}
