package clinic.kinezioteka.defaults.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.regex.Pattern;

/** How large a body may be; {@code quarkus.http.limits.max-body-size} is the most that a service reads anywhere. */
@ConfigMapping(prefix = "kinezioteka.body")
interface BodySizes {
    /** The most that an operation takes. */
    @WithDefault("1M")
    MemorySize standard();

    /** Whole paths that take files, and so the most that the service reads. */
    Optional<Pattern> uploadPaths();
}
