package clinic.kinezioteka.programmes.planning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much effort a plan is worth. */
@ConfigMapping(prefix = "kinezioteka.planning")
public interface PlanningSettings {

    /** The solver tries so many rearrangements for each visit, so that the same question has the same answer … */
    @WithDefault("150")
    @Min(0)
    int movesPerVisit();

    /** … unless the time is over before. */
    @WithDefault("PT10S")
    Duration limit();

    /** The solver compares with how things stood so many rearrangements ago; more search wider and longer. */
    @WithDefault("100")
    @Min(1)
    int lateAcceptance();

    /** A plan is found within this time, all tries together: a gateway waits longer, and booking it takes some seconds too. */
    @WithDefault("PT20S")
    Duration within();

    /** How often a plan is made again when others took a part of it meanwhile. */
    @WithDefault("3")
    @Min(1)
    @Max(10)
    int tries();
}
