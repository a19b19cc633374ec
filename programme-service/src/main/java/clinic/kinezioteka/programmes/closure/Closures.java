package clinic.kinezioteka.programmes.closure;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.programmes.timetable.Span;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The absences and closures of the clinic at work. */
@ApplicationScoped
public class Closures implements PanacheRepositoryBase<Closure, UUID> {

    /** The one of this id if it concerns one of these. Fails with 404 else. */
    public Closure existing(UUID id, Set<Subject> subjects) {
        return findByIdOptional(id)
                .filter(closure -> subjects.contains(closure.subject()))
                .orElseThrow(() -> new NotFound("closure"));
    }

    /** Those of some resources that touch the time between two instants. */
    List<Closure> between(Collection<UUID> resources, Instant from, Instant to) {
        return list("resourceId in ?1 and startsAt < ?3 and endsAt > ?2 order by startsAt, id", resources, from, to);
    }

    Optional<Closure> overlapping(UUID resource, Span span) {
        return between(List.of(resource), span.start(), span.end()).stream().findFirst();
    }
}
