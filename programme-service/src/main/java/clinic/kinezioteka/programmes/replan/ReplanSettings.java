package clinic.kinezioteka.programmes.replan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How much effort replanning is worth. */
@ConfigMapping(prefix = "kinezioteka.replan")
public interface ReplanSettings {
    /** So many places are tried for all visits together, so that the same question has the same answer. */
    @WithDefault("12000")
    @Min(100)
    @Max(1000000)
    int places();

    /** A visit may start so many days before the first and after the last of those that have to move. */
    @WithDefault("28")
    @Min(0)
    @Max(180)
    int days();

    /** How many visits may be asked to make way, besides those of the same chains. */
    @WithDefault("60")
    @Min(0)
    @Max(500)
    int makingWay();

    /** How often places are looked for again when others took some of them meanwhile. */
    @WithDefault("3")
    @Min(1)
    @Max(10)
    int tries();
}
