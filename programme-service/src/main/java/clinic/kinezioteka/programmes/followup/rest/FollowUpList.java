package clinic.kinezioteka.programmes.followup.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.followup.FollowUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lists follow-ups, the first due first. */
@ApplicationScoped
class FollowUpList {

    private final EntityManager entityManager;
    private final OwnRecords own;
    private final MergedPatients merged;

    FollowUpList(EntityManager entityManager, OwnRecords own, MergedPatients merged) {
        this.entityManager = entityManager;
        this.own = own;
        this.merged = merged;
    }

    Page<FollowUpView> page(FollowUpFilter filter, PageRequest request) {
        Page<FollowUp> page = Listing.of(entityManager, FollowUp.class, "f", "FollowUp f", "f.id", FollowUp::id)
                .where("f.patientId = :own", "own", own.only().orElse(null))
                .where("f.status in :statuses", "statuses", filter.statuses)
                .where("f.dueFrom <= :dueBy", "dueBy", filter.dueBy)
                .where("f.patientId in :patients", "patients", merged.survivorsOf(filter.patients))
                .where("f.episodeId in :episodes", "episodes", filter.episodes)
                .orderBy("f.dueAt", FollowUp::dueAt)
                .page(request);
        return new Page<>(page.items().stream().map(FollowUpView::of).toList(), page.next(), page.total());
    }
}
