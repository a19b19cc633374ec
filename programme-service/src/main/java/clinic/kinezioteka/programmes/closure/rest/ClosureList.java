package clinic.kinezioteka.programmes.closure.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.closure.Closure;
import clinic.kinezioteka.programmes.closure.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists absences or closures by what they concern and by days. */
@ApplicationScoped
class ClosureList {

    private final EntityManager entityManager;

    ClosureList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Page<Closure> page(Set<Subject> subjects, Collection<UUID> resources, Days days, PageRequest request) {
        return Listing.of(entityManager, Closure.class, "c", "Closure c", "c.id", Closure::id)
                .where("c.subject in :subjects", "subjects", subjects)
                .where("c.resourceId in :resources", "resources", resources)
                .where("c.period.localTo > :from", "from", start(days.from))
                .where("c.period.localFrom < :to", "to", start(days.to))
                .page(request);
    }

    private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }
}
