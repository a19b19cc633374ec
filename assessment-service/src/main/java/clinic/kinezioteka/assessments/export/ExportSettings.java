package clinic.kinezioteka.assessments.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much exports may take of the service. */
@ConfigMapping(prefix = "kinezioteka.exports")
interface ExportSettings {

    /** How many run at once for one clinic in one process of the service; each holds a thread until it is taken. */
    @WithDefault("2")
    int atOnce();
}
