package clinic.kinezioteka.programmes.followup;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.appointment.AddFreeVisit;
import clinic.kinezioteka.programmes.appointment.BookVisit;
import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Books the review of a follow-up, or notes that there will be none. */
@ApplicationScoped
@Transactional
public class AnswerFollowUp {

    private final AddFreeVisit visits;
    private final BookVisit booking;
    private final Clinics clinics;
    private final Event<FollowUpEvent> events;
    private final Clock clock;

    AnswerFollowUp(AddFreeVisit visits, BookVisit booking, Clinics clinics, Event<FollowUpEvent> events, Clock clock) {
        this.visits = visits;
        this.booking = booking;
        this.clinics = clinics;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Books a DOCTOR_REVIEW for it. Fails with 422 before the first day on which it may take place, later than in time is
     * better than never; with 409 where none is offered, and as booking a visit does.
     */
    public void book(FollowUp followUp, SlotRequest slot) {
        if (slot.start().isBefore(clinics.endOf(followUp.dueFrom().minusDays(1)))) {
            throw new RuleBroken("follow-up-too-early", "A follow-up takes place some months after the close.")
                    .violation("start", "must not lie before " + followUp.dueFrom());
        }
        Visit review =
                visits.wanted(followUp.patientId(), followUp.episodeId(), VisitKind.DOCTOR_REVIEW, reason(followUp));
        booking.requireFit(review, slot);
        followUp.requireOffered();
        booking.book(review, slot);
        followUp.book(review.id(), clock.instant());
        events.fire(new FollowUpEvent.Booked(followUp));
    }

    private static String reason(FollowUp followUp) {
        return "Follow-up after " + followUp.months() + " months";
    }

    /** There will be none. Fails with 409 where none is offered: a booked one is cancelled first. */
    public void decline(FollowUp followUp, DeclineReason why) {
        followUp.decline(why, clock.instant());
        events.fire(new FollowUpEvent.Declined(followUp));
    }
}
