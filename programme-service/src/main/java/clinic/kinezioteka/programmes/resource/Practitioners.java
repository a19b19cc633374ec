package clinic.kinezioteka.programmes.resource;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
        requireFree(practitioner.userId(), practitioner.id());
        persist(practitioner);
        flush();
    }

    /** Changes what is said of one. Fails with 409 naming another one who has the user already. */
    public void change(Practitioner practitioner, PractitionerDetails details, Instant now) {
        requireFree(details.userId(), practitioner.id());
        practitioner.change(details, now);
        flush();
    }

    private void requireFree(UUID userId, UUID own) {
        find("userId = ?1 and id <> ?2", userId, own).firstResultOptional().ifPresent(other -> {
            throw new Conflict("duplicate-practitioner", "This user is a practitioner already.").with("id", other.id());
        });
    }

    /** Those with a role, in the order in which they were added. */
    public List<Practitioner> taking(PractitionerRole role) {
        return list("order by id").stream()
                .filter(practitioner -> practitioner.is(role))
                .toList();
    }
}
