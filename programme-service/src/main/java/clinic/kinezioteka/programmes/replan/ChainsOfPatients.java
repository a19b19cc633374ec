package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.availability.VisitNeeds;
import clinic.kinezioteka.programmes.disruption.PatientBook.Chain;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.scheduling.ChainSteps;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the chains that hold visits which may move; each of these visits needs the kinds of devices that it has booked. */
@ApplicationScoped
class ChainsOfPatients {

    private final Visits visits;
    private final Programmes programmes;
    private final ChainSteps steps;
    private final VisitNeeds needs;
    private final Devices devices;

    ChainsOfPatients(Visits visits, Programmes programmes, ChainSteps steps, VisitNeeds needs, Devices devices) {
        this.visits = visits;
        this.programmes = programmes;
        this.steps = steps;
        this.needs = needs;
        this.devices = devices;
    }

    List<Chain> of(UUID patientId, Collection<Visit> moving, Instant from, Instant to) {
        List<Visit> own = moving.stream()
                .filter(visit -> visit.patientId().equals(patientId))
                .toList();
        Set<UUID> movable = own.stream().map(Visit::id).collect(Collectors.toSet());
        Map<UUID, DeviceKind> kinds = devices.inOrder().stream().collect(Collectors.toMap(Device::id, Device::kind));
        return Stream.concat(
                        own.stream()
                                .flatMap(visit -> visit.place().stream())
                                .map(ChainPlace::programmeId)
                                .distinct()
                                .map(programmes::existing)
                                .map(programme -> chain(programme, movable, kinds, from, to)),
                        own.stream()
                                .filter(visit -> visit.place().isEmpty())
                                .map(visit -> new Chain(List.of(withDevices(free(visit), kinds)), Map.of(), Set.of())))
                .toList();
    }

    private Chain chain(Programme programme, Set<UUID> movable, Map<UUID, DeviceKind> kinds, Instant from, Instant to) {
        List<Visit> chain = visits.chainOf(programme.id());
        Set<UUID> except = new HashSet<>(movable);
        chain.forEach(visit -> except.add(visit.id()));
        Set<LocalDate> elsewhere = visits.sessionsOf(programme.patientId(), from, to, except).stream()
                .map(Appointment::day)
                .collect(Collectors.toSet());
        return new Chain(
                steps.of(programme, chain).stream()
                        .map(step -> movable.contains(step.visitId()) ? withDevices(step, kinds) : step)
                        .toList(),
                programme.modules().stream()
                        .collect(Collectors.toMap(Module::number, module -> steps.window(module, chain))),
                elsewhere);
    }

    private Step free(Visit visit) {
        Appointment at = visit.appointment().orElseThrow();
        Placement placement =
                new Placement(new Span(at.startsAt(), at.endsAt()), at.practitionerId(), at.roomId(), at.deviceIds());
        return new Step(visit.id(), 0, null, needs.of(visit), placement, null, null);
    }

    /** What was booked by hand beyond the planned exercises is kept. */
    private static Step withDevices(Step step, Map<UUID, DeviceKind> kinds) {
        Placement at = step.at();
        Set<DeviceKind> all = new HashSet<>(step.need().devices());
        if (at != null) {
            at.deviceIds().stream().filter(kinds::containsKey).map(kinds::get).forEach(all::add);
        }
        Need need = step.need();
        return new Step(
                step.visitId(),
                step.module(),
                step.sessionNumber(),
                new Need(need.kind(), need.length(), need.buffer(), all, need.techniques()),
                at,
                step.countsFrom(),
                step.dueBy());
    }
}
