package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.template.Template.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The template versions of the network and those of the clinic at work. */
@ApplicationScoped
public class Templates implements PanacheRepositoryBase<Template, UUID> {

    private static final String NEWEST = "region = ?1 and status = ?2 order by clinicId nulls last, number desc";

    /** The template of this id. Fails with 404 when neither the clinic nor the network has one. */
    public Template existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("template"));
    }

    /** The version from which a programme of this region is drafted today: the clinic's own, else the network's. */
    public Template newestFor(Region region) {
        return find(NEWEST, region, Status.PUBLISHED).firstResult();
    }

    /** The version that a programme came from. */
    public Template version(String code, int number) {
        return find("code = ?1 and number = ?2", code, number).singleResult();
    }

    /** The clinic's draft of this region; it has one at most. */
    Optional<Template> draftOf(Region region) {
        return find("region = ?1 and status = ?2", region, Status.DRAFT).firstResultOptional();
    }

    /** The number of the version that is published next under a code. */
    int nextNumber(String code) {
        return 1 + (int) count("code = ?1 and status = ?2", code, Status.PUBLISHED);
    }
}
