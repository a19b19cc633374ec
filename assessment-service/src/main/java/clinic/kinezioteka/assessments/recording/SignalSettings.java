package clinic.kinezioteka.assessments.recording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much of a service its recordings may take. */
@ConfigMapping(prefix = "kinezioteka.signals")
interface SignalSettings {

    /** So many recordings are analysed at once, each of them by a core of its own. */
    @WithDefault("2")
    @Min(1)
    int analysedAtOnce();

    /** An upload waits so long for one of the others to be done; then it is refused. */
    @WithDefault("PT2S")
    Duration waits();
}
