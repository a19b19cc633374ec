package clinic.kinezioteka.patients.phone;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Where a telephone number without country is meant to be dialled. */
@ConfigMapping(prefix = "kinezioteka.phone-region")
interface PhoneRegions {
    /** For a clinic in a zone that is not named below: ISO 3166-1 alpha-2. */
    @WithDefault("LT")
    String otherwise();

    /** By the zone of the clinic (IANA). */
    Map<String, String> ofZone();
}
