package clinic.kinezioteka.programmes.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rooms of the clinic at work. */
@ApplicationScoped
public class Rooms implements PanacheRepositoryBase<Room, UUID> {

    /** All of them in the order in which they were added. */
    public List<Room> inOrder() {
        return list("order by id");
    }
}
