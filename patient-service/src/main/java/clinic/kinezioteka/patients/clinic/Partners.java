package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The partners of the network. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {
    public Partner get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("partner"));
    }
}
