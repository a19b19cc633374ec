package clinic.kinezioteka.programmes.calendar.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.programmes.calendar.CalendarLink;
import clinic.kinezioteka.programmes.calendar.CalendarOwner;
import clinic.kinezioteka.programmes.calendar.LinkableCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the links that the caller may manage. */
@ApplicationScoped
class CalendarLinkList {

    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entityManager;
    private final LinkableCalendars linkable;
    private final MergedPatients merged;

    CalendarLinkList(EntityManager entityManager, LinkableCalendars linkable, MergedPatients merged) {
        this.entityManager = entityManager;
        this.linkable = linkable;
        this.merged = merged;
    }

    Page<CalendarLinkView> page(CalendarLinkFilter filter, PageRequest request) {
        Page<CalendarLink> page = Listing.of(
                        entityManager, CalendarLink.class, "l", "CalendarLink l", "l.id", CalendarLink::id)
                .where("(l.owner.practitionerId = :own or l.owner.patientId = :own)", "own", ownOnly())
                .where("l.owner.practitionerId in :practitioners", "practitioners", filter.practitioners)
                .where("l.owner.patientId in :patients", "patients", merged.survivorsOf(filter.patients))
                .page(request);
        return new Page<>(page.items().stream().map(CalendarLinkView::of).toList(), page.next(), page.total());
    }

    /** Whose links alone the caller sees; null when he sees all. */
    private @Nullable UUID ownOnly() {
        return linkable.all() ? null : linkable.own().map(CalendarOwner::id).orElse(NOBODY);
    }
}
