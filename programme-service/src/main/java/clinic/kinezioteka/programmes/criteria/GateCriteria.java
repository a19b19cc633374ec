package clinic.kinezioteka.programmes.criteria;

import java.util.List;

/** Which criteria each gate has, in the order in which they are shown. */
final class GateCriteria {

    /** Raised whenever a rule changes, so that a stored decision tells by which rules it was proposed. */
    static final int VERSION = 2;

    static final List<GateRule> AFTER_MODULE_1 = List.of(
            new NoOpenFlag(),
            new SessionsAttended(),
            new PainImprovedOrAcceptable(),
            new LasegueNotLower(),
            new NoNewDeficit());

    static final List<GateRule> AFTER_MODULE_2 = List.of(
            new NoOpenFlag(),
            new SessionsAttended(),
            new NoNewDeficit(),
            new KeyPatternsRepeated(),
            new LimbSymmetryRestored(),
            new GaitSpeedNotLower(),
            new EmgReported());

    static final List<GateRule> DISCHARGE = List.of(
            new NoOpenFlag(),
            new NoNewDeficit(),
            new PainEliminatedOrAcceptable(),
            new LimbSymmetryAtDischarge(),
            new AutomatedOrMaintained(),
            new SelfControlComplete());

    private GateCriteria() {}

    /** The last planned module is left by discharge, whichever it is. */
    static List<GateRule> of(int module, boolean last) {
        if (last) {
            return DISCHARGE;
        }
        return module == 1 ? AFTER_MODULE_1 : AFTER_MODULE_2;
    }
}
