package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.catalogue.Dose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rule looks at, stored with a decision so that its proposal can be computed again.
 *
 * @param held whether an EMERGENCY or URGENT flag is open or the episode on hold
 * @param passive whether the patient does nothing himself
 * @param planned the dose that is planned now
 * @param sessions the last ones that planned this very dose, the latest last
 */
record ProgressionInputs(
        String exercise,
        boolean held,
        boolean passive,
        @Nullable Dose planned,
        List<Practised> sessions,
        ProgressionLimits limits) {

    ProgressionInputs {
        sessions = List.copyOf(sessions);
    }
}
