package clinic.kinezioteka.programmes.resource;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The practitioners of the clinic at work. */
@ApplicationScoped
public class Practitioners implements PanacheRepositoryBase<Practitioner, UUID> {

    /** The practitioner of this id. Fails with 404 when the clinic has none. */
    public Practitioner existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("practitioner"));
    }

    /** Adds one. Fails with 409 naming the one who has the user already. */
    public void add(Practitioner practitioner) {
        find("userId", practitioner.userId()).firstResultOptional().ifPresent(other -> {
            throw new Conflict("duplicate-practitioner", "This user is a practitioner already.").with("id", other.id());
        });
        persist(practitioner);
        flush();
    }

    /** Those with a role, in the order in which they were added. */
    public List<Practitioner> taking(PractitionerRole role) {
        return list("order by id").stream()
                .filter(practitioner -> practitioner.is(role))
                .toList();
    }
}
