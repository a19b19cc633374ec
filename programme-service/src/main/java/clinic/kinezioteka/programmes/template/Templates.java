package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.Region;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The published template versions. */
@ApplicationScoped
public class Templates implements PanacheRepositoryBase<Template, UUID> {

    /** The version from which a programme of this region is drafted today. */
    public Template newestFor(Region region) {
        return find("region", Sort.descending("number"), region).firstResult();
    }

    /** The version that a programme came from. */
    public Template version(String code, int number) {
        return find("code = ?1 and number = ?2", code, number).singleResult();
    }
}
