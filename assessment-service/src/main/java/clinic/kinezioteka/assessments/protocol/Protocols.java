package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The protocols of the clinic at work. */
@ApplicationScoped
public class Protocols implements PanacheRepositoryBase<Protocol, UUID> {

    /** The protocol of this id. */
    public Protocol existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("protocol"));
    }

    Optional<Protocol> ofVisit(UUID visitId) {
        return find("visitId", visitId).firstResultOptional();
    }
}
