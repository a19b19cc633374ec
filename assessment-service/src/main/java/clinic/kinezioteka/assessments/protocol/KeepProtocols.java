package clinic.kinezioteka.assessments.protocol;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentCorrected;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentRecorded;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentVoided;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    void on(@Observes AssessmentCorrected corrected) {
        if (corrected.byDoctor()) {
            Stream.of(corrected.before().visitId(), corrected.assessment().visitId())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(this::review);
        }
    }

    void on(@Observes AssessmentVoided voided) {
        if (voided.assessment().visitId() != null) {
            review(voided.assessment().visitId());
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
        byStaff(visit.visitId()).forEach(assessment -> record(protocol, assessment));
        tell(protocol, before);
    }

    private void review(UUID visitId) {
        protocols.ofVisit(visitId).ifPresent(protocol -> {
            Protocol.Status before = protocol.status();
            Map<DueAssessment, List<UUID>> valid =
                    byStaff(visitId).collect(groupingBy(KeepProtocols::fulfilled, mapping(Assessment::id, toList())));
            List<Waiver> waived = protocol.waived();
            protocol.recordedOnlyBy(valid, clock.instant());
            protocols.flush();
            protocol.waived().stream()
                    .filter(waiver -> !waived.contains(waiver))
                    .forEach(again -> events.fire(new AssessmentWaived(protocol, again)));
            tell(protocol, before);
        });
    }

    private Stream<Assessment> byStaff(UUID visitId) {
        return assessments.atVisit(visitId).stream().filter(assessment -> assessment.recordedBy() == RecordedBy.STAFF);
    }

    private void record(Protocol protocol, Assessment assessment) {
        protocol.record(assessment.id(), fulfilled(assessment), clock.instant());
    }

    private static DueAssessment fulfilled(Assessment assessment) {
        return new DueAssessment(assessment.kind().name(), assessment.test());
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
