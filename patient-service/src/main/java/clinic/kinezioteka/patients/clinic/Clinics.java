package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;

/** The clinics of the network. */
@ApplicationScoped
public class Clinics implements PanacheRepositoryBase<Clinic, UUID> {

    public Clinic get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("clinic"));
    }

    /** The zone in which this clinic means its dates. */
    public ZoneId zoneOf(UUID id) {
        return get(id).zone();
    }
}
