package clinic.kinezioteka.defaults.audit;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The audit of the clinic at work, the newest first. */
@ApplicationScoped
public class AuditEvents {

    private final EntityManager entityManager;

    AuditEvents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The part of it that is asked for. */
    public Page<AuditEventView> page(AuditFilter filter, PageRequest request) {
        Page<AuditEvent> page = Listing.of(
                        entityManager, AuditEvent.class, "a", "AuditEvent a", "a.id", event -> event.id)
                .where("a.patientId in :patients", "patients", filter.patientIds)
                .where("a.subject in :subjects", "subjects", filter.subjects)
                .where("a.action in :actions", "actions", filter.actions)
                .where("a.updatedAt >= :from", "from", instant(filter.from))
                .where("a.updatedAt < :to", "to", instant(filter.to))
                .where("a.id < :before", "before", filter.before)
                .descending()
                .page(request);
        return new Page<>(page.items().stream().map(AuditEventView::of).toList(), page.next(), page.total());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
