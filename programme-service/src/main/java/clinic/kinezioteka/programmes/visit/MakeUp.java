package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Puts a new visit into the chain for one that was missed or cancelled. A session goes to the end of its half, since the others stand; a
 * doctor's visit takes the same place.
 */
@ApplicationScoped
class MakeUp {

    private final Visits visits;
    private final Event<VisitEvent> events;
    private final Ids ids;
    private final Clock clock;

    MakeUp(Visits visits, Event<VisitEvent> events, Ids ids, Clock clock) {
        this.visits = visits;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** A session that makes up for a missed one may be left out; a doctor's visit must be. */
    void offer(Visit missed) {
        missed.place().ifPresent(place -> add(missed, place.makingUpFor(missed.id(), position(missed, place))));
    }

    void replace(Visit cancelled) {
        cancelled
                .place()
                .ifPresent(place -> add(cancelled, place.replacing(cancelled.id(), position(cancelled, place))));
    }

    /** Make-ups that nobody booked go to the next half when a control is done, and are dropped when a final is. */
    void leaveBehind(Visit closing) {
        closing.place().ifPresent(place -> {
            List<Visit> chain = visits.chainOf(place.programmeId(), place.module());
            chain.stream().filter(visit -> isLeft(visit, place)).forEach(visit -> {
                ChainPlace from = visit.place().orElseThrow();
                int next = endOfHalf(chain, place.position() + 1);
                if (next == Integer.MAX_VALUE) {
                    visit.cancel(ReasonCode.OTHER, clock.instant());
                    events.fire(new VisitEvent.Cancelled(visit));
                } else {
                    visit.place(from.at(next), clock.instant());
                }
            });
        });
    }

    private static boolean isLeft(Visit visit, ChainPlace closing) {
        ChainPlace place = visit.place().orElseThrow();
        return OrderOfVisits.mayBeLeftOut(visit) && place.position() < closing.position();
    }

    private void add(Visit former, ChainPlace place) {
        UUID id = ids.next();
        Visit.Patient patient = new Visit.Patient(former.clinicId(), former.patientId(), former.episodeId());
        Visit visit = new Visit(id, patient, former.kind(), place, null, clock.instant());
        visits.persist(visit);
        events.fire(new VisitEvent.Planned(visit));
    }

    private int position(Visit former, ChainPlace place) {
        if (former.kind() != VisitKind.SESSION) {
            return place.position();
        }
        int end = endOfHalf(visits.chainOf(place.programmeId(), place.module()), place.position());
        return end == Integer.MAX_VALUE ? place.position() : end;
    }

    /** Just before the next control or final from a position on that is not done yet. */
    private static int endOfHalf(List<Visit> chain, int from) {
        return chain.stream()
                .filter(visit -> visit.kind() == VisitKind.DOCTOR_CONTROL || visit.kind() == VisitKind.DOCTOR_FINAL)
                .filter(visit -> !visit.status().isOver())
                .mapToInt(visit -> visit.place().orElseThrow().position())
                .filter(position -> position > from)
                .map(position -> position - 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
