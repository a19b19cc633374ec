package clinic.kinezioteka.defaults.audit;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit of the clinic at work, the newest first. */
@ApplicationScoped
public class AuditEvents {

    private static final String DUPLICATES = "select duplicate_id from merged_patient where survivor_id in (?1)";

    private final EntityManager entityManager;
    private final MergedPatients merged;

    AuditEvents(EntityManager entityManager, MergedPatients merged) {
        this.entityManager = entityManager;
        this.merged = merged;
    }

    /** The part of it that is asked for. */
    public Page<AuditEventView> page(AuditFilter filter, PageRequest request) {
        Page<AuditEvent> page = Listing.of(
                        entityManager, AuditEvent.class, "a", "AuditEvent a", "a.id", event -> event.id)
                .where("a.patientId in :patients", "patients", ofThePersons(filter.patientIds))
                .where("a.subject in :subjects", "subjects", filter.subjects)
                .where("a.action in :actions", "actions", filter.actions)
                .where("a.updatedAt >= :from", "from", instant(filter.from))
                .where("a.updatedAt < :to", "to", instant(filter.to))
                .where("a.id < :before", "before", filter.before)
                .descending()
                .page(request);
        return new Page<>(page.items().stream().map(AuditEventView::of).toList(), page.next(), page.total());
    }

    /** What was done under any record of a person that was merged was done about the same patient. */
    private List<UUID> ofThePersons(List<UUID> patients) {
        Set<UUID> all = new LinkedHashSet<>(patients);
        all.addAll(merged.survivorsOf(patients));
        if (!all.isEmpty()) {
            all.addAll(OneColumn.query(entityManager, DUPLICATES, "duplicate_id", UUID.class)
                    .setParameter(1, List.copyOf(all))
                    .getResultList());
        }
        return List.copyOf(all);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
