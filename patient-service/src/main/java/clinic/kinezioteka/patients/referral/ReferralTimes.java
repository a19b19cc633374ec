package clinic.kinezioteka.patients.referral;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is known who was sent in vain. */
@ConfigMapping(prefix = "kinezioteka.referrals.not-taken")
interface ReferralTimes {
    /** From the clinic's refusal or the partner's withdrawal on (ISO 8601). */
    @WithDefault("P30D")
    Duration keptFor();

    /** How often the service looks whose time is over. */
    @WithDefault("1h")
    String checkEvery();
}
