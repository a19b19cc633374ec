package clinic.kinezioteka.patients.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The timelines of the patients of a clinic. */
@ApplicationScoped
public class Timelines implements PanacheRepositoryBase<TimelineEntry, UUID> {

    /** Adds an entry unless the same event is there: sent again, it changes nothing. */
    public void add(TimelineEntry entry) {
        if (findByIdOptional(entry.id()).isEmpty()) {
            persist(entry);
        }
    }
}
