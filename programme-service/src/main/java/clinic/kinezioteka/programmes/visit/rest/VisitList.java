package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists visits: by start where a time is asked for, else in the order in which they were planned. */
@ApplicationScoped
class VisitList {

    private final EntityManager entityManager;
    private final VisitViews views;
    private final Clinics clinics;
    private final OwnRecords own;
    private final MergedPatients merged;

    VisitList(EntityManager entityManager, VisitViews views, Clinics clinics, OwnRecords own, MergedPatients merged) {
        this.entityManager = entityManager;
        this.views = views;
        this.clinics = clinics;
        this.own = own;
        this.merged = merged;
    }

    Page<VisitView> page(VisitFilter filter, PageRequest request) {
        Listing<Visit> listing = Listing.of(entityManager, Visit.class, "v", "Visit v", "v.id", Visit::id)
                .where("v.patientId = :own", "own", own.only().orElse(null))
                .where("v.appointment.startsAt >= :from", "from", instant(filter.from))
                .where("v.appointment.startsAt < :to", "to", instant(filter.to))
                .where("v.appointment.practitionerId in :practitioners", "practitioners", filter.practitioners)
                .where("v.appointment.roomId in :rooms", "rooms", filter.rooms)
                .where("v.patientId in :patients", "patients", merged.survivorsOf(filter.patients))
                .where("v.place.programmeId in :programmes", "programmes", filter.programmes)
                .where("v.status in :statuses", "statuses", filter.statuses)
                .where("v.needsRebooking = :rebooking", "rebooking", filter.needsRebooking);
        if (filter.from != null || filter.to != null) {
            listing.orderBy(
                    "v.appointment.startsAt",
                    visit -> visit.appointment().orElseThrow().startsAt());
        }
        Page<Visit> page = listing.page(request);
        return new Page<>(views.all(page.items(), Map.of()), page.next(), page.total());
    }

    private @Nullable Instant instant(@Nullable Moment moment) {
        return moment == null ? null : moment.in(clinics.zone());
    }
}
