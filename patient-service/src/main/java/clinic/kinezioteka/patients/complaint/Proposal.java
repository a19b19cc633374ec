package clinic.kinezioteka.patients.complaint;

import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a referral tells of a complaint that no doctor of the clinic has seen yet; a region fits the condition. */
public record Proposal(UUID referralId, @Nullable Condition condition, @Nullable Region region, @Nullable Side side) {

    public Proposal {
        if (condition != null && region != null) {
            region.requireFit(condition);
        }
    }
}
