package clinic.kinezioteka.defaults.maintenance;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/** The way in of a packaged service: without words it serves, with words it does a piece of maintenance and ends. */
@QuarkusMain
public final class ServiceMain {

    /** Beside a running service: no port, no consumer, no job of its own. */
    private static final Map<String, String> BESIDE_A_RUNNING_SERVICE = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "mp.messaging.incoming.events.enabled", "false",
            "kinezioteka.relay.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.log.console.level", "WARN",
            "quarkus.log.category.\"io.smallrye.reactive.messaging\".level", "ERROR");

    private ServiceMain() {}

    public static void main(String... words) {
        if (words.length == 0) {
            Quarkus.run();
            return;
        }
        BESIDE_A_RUNNING_SERVICE.forEach(System::setProperty);
        Quarkus.run(RunMaintenance.class, words);
    }
}
