package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.List;

/** The hard constraints of product section 2, in the order in which conflicts are told. */
public final class SchedulingConstraints {
    private static final List<SchedulingConstraint> ALL = List.of(
            new NotInThePast(),
            new OrderOfChain(),
            new OrderOfModules(),
            new ModuleWindow(),
            new OneSessionADay(),
            new RestDay(),
            new DoctorWithinWorkingDays(),
            new WithinNotice(),
            new WithinOpeningHours(),
            new WithinWeeklyHours(),
            new NobodyAbsent(),
            new NothingClosed(),
            new DeviceInItsRoom(),
            new NoOverlap());

    private SchedulingConstraints() {}

    /** All conflicts of a proposal; empty when every hard constraint is kept. */
    public static List<Conflict> broken(Proposal proposal) {
        return ALL.stream().flatMap(rule -> rule.broken(proposal)).distinct().toList();
    }
}
