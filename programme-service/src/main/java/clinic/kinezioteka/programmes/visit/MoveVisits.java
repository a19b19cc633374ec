package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.programmes.booking.Booking;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.booking.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * The visits of a merged patient are the survivor's. Nobody is at two places at once: of two that overlap the
 * duplicate's gives way or, where that one took place, the survivor's; two that both took place stay as they are.
 */
@ApplicationScoped
class MoveVisits {

    private final Visits visits;
    private final Bookings bookings;
    private final Reservations reservations;
    private final Event<VisitEvent> events;

    MoveVisits(Visits visits, Bookings bookings, Reservations reservations, Event<VisitEvent> events) {
        this.visits = visits;
        this.bookings = bookings;
        this.reservations = reservations;
        this.events = events;
    }

    void follow(@Observes PatientsMerged merged) {
        bookings.lock(List.of(merged.duplicateId(), merged.survivorId()));
        reservations.drop(List.of(merged.duplicateId(), merged.survivorId()));
        visits.list("patientId", merged.duplicateId()).forEach(visit -> visit.moveTo(merged.survivorId(), merged.at()));
        List<Booking> standing = bookings.of(merged.survivorId());
        for (Booking moving : bookings.of(merged.duplicateId())) {
            standing.stream().filter(moving::overlaps).forEach(other -> settle(moving, other, merged));
        }
        bookings.handOver(merged.duplicateId(), merged.survivorId());
    }

    private void settle(Booking moving, Booking standing, PatientsMerged merged) {
        Visit ofDuplicate = visits.existing(moving.visitId());
        Visit ofSurvivor = visits.existing(standing.visitId());
        if (ofDuplicate.status() == VisitStatus.BOOKED) {
            giveWay(ofDuplicate, merged);
        } else if (ofDuplicate.status().isPlaced() && ofSurvivor.status() == VisitStatus.BOOKED) {
            giveWay(ofSurvivor, merged);
        } else if (ofDuplicate.status().isPlaced() && ofSurvivor.status().isPlaced()) {
            bookings.release(merged.duplicateId(), ofDuplicate.id());
        }
    }

    private void giveWay(Visit visit, PatientsMerged merged) {
        visit.giveWay(merged.at());
        bookings.free(List.of(visit.id()));
        events.fire(new VisitEvent.Planned(visit));
    }
}
