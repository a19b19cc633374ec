package clinic.kinezioteka.gateway.wire;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the gateway under test where its services would be, on ports that are free until a test serves there. */
public class FreePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (String service : List.of("patient", "programme", "assessment", "keycloak")) {
            settings.put("kinezioteka.gateway.services." + service, "http://localhost:" + freePort());
        }
        settings.put(
                "mp.jwt.verify.publickey.location",
                settings.get("kinezioteka.gateway.services.keycloak") + "/realms/kinezioteka/certs");
        return settings;
    }

    @Override
    public void stop() {}

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
