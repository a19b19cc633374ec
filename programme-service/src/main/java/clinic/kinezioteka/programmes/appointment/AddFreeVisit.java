package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.patient.Patients;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a visit outside of any chain, booked at once or waiting for a time; possible during a hold too. */
@ApplicationScoped
@Transactional
public class AddFreeVisit {

    private final Visits visits;
    private final Patients patients;
    private final Episodes episodes;
    private final References references;
    private final BookVisit booking;
    private final Event<VisitEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    AddFreeVisit(
            Visits visits,
            Patients patients,
            Episodes episodes,
            References references,
            BookVisit booking,
            Event<VisitEvent> events,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.patients = patients;
        this.episodes = episodes;
        this.references = references;
        this.booking = booking;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with 422 for a kind of the chain and for unknown references, with 409 where the time cannot be had. */
    public Visit add(UUID namedPatientId, @Nullable UUID episodeId, VisitKind kind, String reason, SlotRequest slot) {
        Visit visit = wanted(namedPatientId, episodeId, kind, reason);
        booking.book(visit, slot);
        return visit;
    }

    /** Adds one that waits for a time. Fails with 422 as {@link #add} does. */
    public Visit plan(UUID namedPatientId, @Nullable UUID episodeId, VisitKind kind, String reason) {
        Visit visit = wanted(namedPatientId, episodeId, kind, reason);
        events.fire(new VisitEvent.Planned(visit));
        return visit;
    }

    /** One that its caller books in the same transaction. Fails with 422 as {@link #add} does. */
    public Visit wanted(UUID namedPatientId, @Nullable UUID episodeId, VisitKind kind, String reason) {
        if (!kind.isFree()) {
            throw new RuleBroken("kind-of-chain", "Visits of a chain come from their programme.")
                    .violation("kind", "must be CONSULTATION or DOCTOR_REVIEW");
        }
        UUID patientId = patients.known("patientId", namedPatientId);
        requireEpisode(patientId, episodeId);
        Visit visit = Visit.free(
                ids.next(), new Visit.Patient(tenant.clinicId(), patientId, episodeId), kind, reason, clock.instant());
        visits.persist(visit);
        return visit;
    }

    private void requireEpisode(UUID patientId, @Nullable UUID episodeId) {
        if (episodeId == null) {
            return;
        }
        Episode episode = episodes.findById(episodeId);
        if (episode == null) {
            throw references.unknown("episodeId", episodeId, "episodes.v1");
        }
        if (!episode.patientId().equals(patientId)) {
            throw RuleBroken.unknownReference().violation("episodeId", "is not an episode of this patient");
        }
    }
}
