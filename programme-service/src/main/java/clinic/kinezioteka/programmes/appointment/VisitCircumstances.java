package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.programmes.availability.ClinicResources;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.scheduling.ChainSteps;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads by what times for a visit are judged. */
@ApplicationScoped
public class VisitCircumstances {
    private static final Duration AROUND = Duration.ofDays(1);

    private final ChainSteps steps;
    private final ClinicResources resources;
    private final Visits visits;
    private final Programmes programmes;
    private final SchedulingSettings settings;

    VisitCircumstances(
            ChainSteps steps,
            ClinicResources resources,
            Visits visits,
            Programmes programmes,
            SchedulingSettings settings) {
        this.steps = steps;
        this.resources = resources;
        this.visits = visits;
        this.programmes = programmes;
        this.settings = settings;
    }

    /**
     * For times within a span.
     *
     * @param followers visits of the chain that give up their times too
     */
    public Circumstances of(Visit visit, Need need, Span within, Set<UUID> followers, boolean retrospective) {
        List<Visit> chain =
                visit.place().map(place -> visits.chainOf(place.programmeId())).orElse(List.of());
        Set<UUID> moving = new HashSet<>(followers);
        moving.add(visit.id());
        Surroundings around = resources.around(
                visit.patientId(),
                within.start().minus(AROUND),
                within.end().plus(AROUND),
                chain.stream().map(Visit::id).collect(Collectors.toSet()),
                moving,
                retrospective);
        return visit.place()
                .map(place -> {
                    Programme programme = programmes.existing(place.programmeId());
                    return circumstances(
                            visit,
                            need,
                            steps.of(programme, chain).stream()
                                    .map(step -> followers.contains(step.visitId()) ? step.at(null) : step)
                                    .toList(),
                            programme.modules().stream()
                                    .collect(Collectors.toMap(Module::number, module -> steps.window(module, chain))),
                            around,
                            retrospective);
                })
                .orElseGet(() -> circumstances(
                        visit,
                        need,
                        List.of(new Step(visit.id(), 0, null, need, null, null, null)),
                        Map.of(),
                        around,
                        retrospective));
    }

    private Circumstances circumstances(
            Visit visit,
            Need need,
            List<Step> chain,
            Map<Integer, Window> windows,
            Surroundings around,
            boolean retrospective) {
        return new Circumstances(
                visit.id(), need, chain, windows, around, settings.doctorWithinWorkingDays(), retrospective);
    }
}
