package clinic.kinezioteka.programmes.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/** What calendar feeds show. */
@ConfigMapping(prefix = "kinezioteka.calendars")
interface FeedSettings {

    /** How many days back a feed goes; what lies ahead it shows whole. */
    @WithDefault("90")
    @PositiveOrZero
    @Max(366)
    int daysBack();
}
