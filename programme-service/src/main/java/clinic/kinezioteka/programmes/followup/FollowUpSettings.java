package clinic.kinezioteka.programmes.followup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** When a network follows up those whose episodes were closed. */
@ConfigMapping(prefix = "kinezioteka.follow-ups")
public interface FollowUpSettings {

    /** How many months after the close, each a follow-up of its own; changed, it is so for what is closed from then on. */
    @WithDefault("3,12")
    @NotEmpty
    List<@Min(1) @Max(60) Integer> months();

    /** How many days earlier than that it may take place. */
    @WithDefault("14")
    @Min(0)
    @Max(28)
    int daysBefore();

    /** How many days later it is still in time. */
    @WithDefault("28")
    @Min(0)
    @Max(180)
    int daysAfter();
}
