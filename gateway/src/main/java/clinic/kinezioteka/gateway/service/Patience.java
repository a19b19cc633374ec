package clinic.kinezioteka.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long, and in what number, requests wait for a service. Each service has its own connections. */
@ConfigMapping(prefix = "kinezioteka.gateway.patience")
public interface Patience {

    /** Until a connection stands. */
    @WithDefault("2s")
    Duration connect();

    /** From the arrival of a request to the head of its answer, waiting for a connection included. */
    @WithDefault("30s")
    Duration answer();

    /** The same for recordings and documents of up to 32 MiB. */
    @WithDefault("120s")
    Duration upload();

    /** Without a byte of an answer's body moving. */
    @WithDefault("60s")
    Duration silence();

    /** Connections to one service. */
    @WithDefault("64")
    int connections();

    /** Requests that may wait for a connection to one service; the next one is refused. */
    @WithDefault("256")
    int waiting();
}
