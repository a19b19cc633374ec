package clinic.kinezioteka.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The largest bodies of requests. */
@ConfigMapping(prefix = "kinezioteka.gateway.body")
interface BodyLimits {

    /** Of a request. */
    @WithDefault("1M")
    MemorySize standard();

    /** Of a recording or document. */
    @WithDefault("32M")
    MemorySize upload();
}
