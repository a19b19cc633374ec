package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentRecorded;
import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.protocol.ProtocolEvent.AssessmentWaived;
import clinic.kinezioteka.assessments.protocol.ProtocolEvent.ProtocolCompleted;
import clinic.kinezioteka.assessments.protocol.ProtocolEvent.ProtocolReopened;
import clinic.kinezioteka.assessments.visit.DueAssessment;
import clinic.kinezioteka.assessments.visit.VisitFollowed;
import clinic.kinezioteka.assessments.visit.VisitNews;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opens a protocol with the booking of its visit and closes it by what is recorded at it or waived. */
@ApplicationScoped
public class KeepProtocols {

    private static final Set<String> OVER = Set.of("CANCELLED", "NO_SHOW");

    private final Protocols protocols;
    private final Assessments assessments;
    private final Episodes episodes;
    private final Event<ProtocolEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    KeepProtocols(
            Protocols protocols,
            Assessments assessments,
            Episodes episodes,
            Event<ProtocolEvent> events,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.protocols = protocols;
        this.assessments = assessments;
        this.episodes = episodes;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes VisitFollowed followed) {
        VisitNews visit = followed.news();
        if (visit.protocol() != null
                && visit.episodeId() != null
                && !visit.protocol().isEmpty()) {
            expect(visit, visit.episodeId(), visit.protocol());
        } else if (OVER.contains(visit.status())) {
            protocols.ofVisit(visit.visitId()).ifPresent(protocol -> protocol.cancel(clock.instant()));
        }
    }

    void on(@Observes AssessmentRecorded recorded) {
        Assessment assessment = recorded.assessment();
        if (assessment.visitId() != null && assessment.recordedBy() == RecordedBy.STAFF) {
            protocols.ofVisit(assessment.visitId()).ifPresent(protocol -> {
                Protocol.Status before = protocol.status();
                record(protocol, assessment);
                tell(protocol, before);
            });
        }
    }

    /** Waives what is due. */
    public Protocol waive(Protocol protocol, DueAssessment due, String reason) {
        Protocol.Status before = protocol.status();
        UUID waiverId = ids.next();
        protocol.waive(due, waiverId, reason, clock.instant());
        protocols.flush();
        events.fire(new AssessmentWaived(protocol, new Waiver(waiverId, due.kind(), due.test(), reason)));
        tell(protocol, before);
        return protocol;
    }

    /** The lock lets no assessment of the visit commit unseen meanwhile. */
    private void expect(VisitNews visit, UUID episodeId, List<DueAssessment> due) {
        episodes.lock(episodeId);
        Protocol protocol = protocols
                .ofVisit(visit.visitId())
                .orElseGet(() -> new Protocol(ids.next(), tenant.clinicId(), episodeId, visit, clock.instant()));
        Protocol.Status before = protocol.status();
        protocol.expect(due, clock.instant());
        protocols.persist(protocol);
        assessments.atVisit(visit.visitId()).stream()
                .filter(assessment -> assessment.recordedBy() == RecordedBy.STAFF)
                .forEach(assessment -> record(protocol, assessment));
        tell(protocol, before);
    }

    private void record(Protocol protocol, Assessment assessment) {
        protocol.record(
                assessment.id(), new DueAssessment(assessment.kind().name(), assessment.test()), clock.instant());
    }

    private void tell(Protocol protocol, Protocol.Status before) {
        protocols.flush();
        if (before != Protocol.Status.COMPLETE && protocol.status() == Protocol.Status.COMPLETE) {
            events.fire(new ProtocolCompleted(protocol));
        } else if (before == Protocol.Status.COMPLETE && protocol.status() == Protocol.Status.OPEN) {
            events.fire(new ProtocolReopened(protocol));
        }
    }
}
