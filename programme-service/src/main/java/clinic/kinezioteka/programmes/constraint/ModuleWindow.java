package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From a module's DOCTOR_INITIAL to its last DOCTOR_FINAL there are as many days as its window says. */
final class ModuleWindow implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        List<PlacedStep> placed = proposal.placed().map(proposal::place).toList();
        return proposal.windows().entrySet().stream().flatMap(entry -> broken(proposal, placed, entry));
    }

    private static Stream<Conflict> broken(
            Proposal proposal, List<PlacedStep> placed, Map.Entry<Integer, Window> entry) {
        List<Step> finals = proposal.chain().stream()
                .filter(step -> step.module() == entry.getKey() && step.kind() == VisitKind.DOCTOR_FINAL)
                .toList();
        if (finals.isEmpty()) {
            return Stream.empty();
        }
        Step last = finals.get(finals.size() - 1);
        return placed.stream()
                .filter(one ->
                        one.step().module() == entry.getKey() && one.step().kind() == VisitKind.DOCTOR_INITIAL)
                .flatMap(first -> placed.stream()
                        .filter(one -> one.step().equals(last) && last.dueBy() == null)
                        .filter(one -> !entry.getValue().holds(first.day(), one.day()))
                        .flatMap(one -> Stream.of(first, one))
                        .filter(one -> proposal.isSubject(one.step()))
                        .map(one -> Conflict.of(
                                HardConstraint.WINDOW,
                                one.step(),
                                one.day(),
                                entry.getValue().told())));
    }
}
