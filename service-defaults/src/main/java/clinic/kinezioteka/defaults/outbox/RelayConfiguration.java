package clinic.kinezioteka.defaults.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How the relay reaches the database, and its pace. */
@ConfigMapping(prefix = "kinezioteka.relay")
interface RelayConfiguration {

    /** The JDBC URL of the service's own database. */
    @WithName("jdbc-url")
    String jdbcUrl();

    /** The role that may read all rows of the outbox and mark them. */
    String username();

    String password();

    /** Whether this process sends; a piece of maintenance leaves it to the running service. */
    @WithDefault("true")
    boolean enabled();

    /** How many events are sent before they are marked. */
    @WithDefault("500")
    int batchSize();

    /** How long the relay sleeps when nobody wakes it. */
    @WithDefault("500ms")
    Duration pollInterval();

    /** How long it waits before it tries again after the database or Kafka was away. */
    @WithDefault("1s")
    Duration retryInterval();
}
