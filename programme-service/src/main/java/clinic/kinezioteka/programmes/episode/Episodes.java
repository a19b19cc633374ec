package clinic.kinezioteka.programmes.episode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The known episodes of the clinic at work. */
@ApplicationScoped
public class Episodes implements PanacheRepositoryBase<Episode, UUID> {}
