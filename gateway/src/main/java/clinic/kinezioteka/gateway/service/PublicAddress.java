package clinic.kinezioteka.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.net.HostAndPort;
import java.net.URI;

/** Where clients see the gateway, whatever {@code Host} they send: services build their links from it. */
@ConfigMapping(prefix = "kinezioteka.gateway.public")
public interface PublicAddress {

    /** Scheme, host and port, as {@code https://api.example.org}. */
    @WithDefault("http://localhost:${quarkus.http.port}")
    URI url();

    /** Host and port, the standard port left out. */
    default HostAndPort authority() {
        int standardPort = isSecure() ? 443 : 80;
        return HostAndPort.create(url().getHost(), url().getPort() == standardPort ? -1 : url().getPort());
    }

    /** Whether clients come by https. */
    default boolean isSecure() {
        return "https".equals(url().getScheme());
    }
}
