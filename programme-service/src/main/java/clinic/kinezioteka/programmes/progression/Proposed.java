package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.visit.Progression.Proposal;
import clinic.kinezioteka.programmes.visit.Progression.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rule says of some inputs.
 *
 * @param dose the proposed one; null with HOLD
 */
record Proposed(Proposal proposal, @Nullable Dose dose, List<Reason> reasons) {

    Proposed {
        reasons = List.copyOf(reasons);
    }

    static Proposed holding(List<Reason> reasons) {
        return new Proposed(Proposal.HOLD, null, reasons);
    }
}
