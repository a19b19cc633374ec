package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The partners of the network. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {
    /** Stands for the network itself where a command is about no clinic. */
    static final UUID NETWORK = UUID.fromString("01900000-0000-7000-8000-000000000000");

    public Partner get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("partner"));
    }
}
