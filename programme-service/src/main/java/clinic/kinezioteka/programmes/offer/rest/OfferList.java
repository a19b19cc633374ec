package clinic.kinezioteka.programmes.offer.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.offer.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lists offers in the order in which they were made. */
@ApplicationScoped
class OfferList {

    private final EntityManager entityManager;
    private final OwnRecords own;
    private final MergedPatients merged;

    OfferList(EntityManager entityManager, OwnRecords own, MergedPatients merged) {
        this.entityManager = entityManager;
        this.own = own;
        this.merged = merged;
    }

    Page<OfferView> page(OfferFilter filter, PageRequest request) {
        Page<Offer> page = Listing.of(entityManager, Offer.class, "o", "Offer o", "o.id", Offer::id)
                .where("o.patientId = :own", "own", own.only().orElse(null))
                .where("o.status in :statuses", "statuses", filter.statuses)
                .where("o.entryId in :entries", "entries", filter.entries)
                .where("o.visitId in :visits", "visits", filter.visits)
                .where("o.patientId in :patients", "patients", merged.survivorsOf(filter.patients))
                .page(request);
        return new Page<>(page.items().stream().map(OfferView::of).toList(), page.next(), page.total());
    }
}
