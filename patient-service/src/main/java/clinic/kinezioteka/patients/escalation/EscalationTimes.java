package clinic.kinezioteka.patients.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a flag that nobody acknowledged is told again. */
@ConfigMapping(prefix = "kinezioteka.red-flags.escalation")
interface EscalationTimes {
    /** How long an EMERGENCY waits for a doctor, from when it was recorded. */
    @WithDefault("15m")
    Duration after();

    /** How often the service looks, and so how late it may be. */
    @WithDefault("20s")
    String checkEvery();
}
