package clinic.kinezioteka.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where the services are, as {@code http://host:port}. */
@ConfigMapping(prefix = "kinezioteka.gateway.services")
public interface Addresses {

    @WithDefault("http://localhost:8081")
    URI patient();

    @WithDefault("http://localhost:8082")
    URI programme();

    @WithDefault("http://localhost:8083")
    URI assessment();

    /** Keycloak, when the gateway is to pass {@code /realms} and {@code /resources} on to it. */
    Optional<URI> keycloak();

    /** Where a service is. */
    default URI of(Service service) {
        return switch (service) {
            case PATIENT_SERVICE -> patient();
            case PROGRAMME_SERVICE -> programme();
            case ASSESSMENT_SERVICE -> assessment();
        };
    }
}
