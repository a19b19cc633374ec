package clinic.kinezioteka.programmes.waitlist.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lists who waits, the longest first. */
@ApplicationScoped
class WaitlistList {

    private final EntityManager entityManager;
    private final OwnRecords own;
    private final MergedPatients merged;

    WaitlistList(EntityManager entityManager, OwnRecords own, MergedPatients merged) {
        this.entityManager = entityManager;
        this.own = own;
        this.merged = merged;
    }

    Page<WaitlistView> page(WaitlistFilter filter, PageRequest request) {
        Page<WaitlistEntry> page = Listing.of(
                        entityManager, WaitlistEntry.class, "e", "WaitlistEntry e", "e.id", WaitlistEntry::id)
                .where("e.patientId = :own", "own", own.only().orElse(null))
                .where("e.status in :statuses", "statuses", filter.statuses)
                .where("e.urgency in :urgencies", "urgencies", filter.urgencies)
                .where("e.patientId in :patients", "patients", merged.survivorsOf(filter.patients))
                .where("e.visitId in :visits", "visits", filter.visits)
                .orderBy("e.since", WaitlistEntry::since)
                .page(request);
        return new Page<>(page.items().stream().map(WaitlistView::of).toList(), page.next(), page.total());
    }
}
