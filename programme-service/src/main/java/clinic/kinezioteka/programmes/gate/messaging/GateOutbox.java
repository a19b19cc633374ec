package clinic.kinezioteka.programmes.gate.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.criteria.Criterion;
import clinic.kinezioteka.programmes.criteria.Proposal;
import clinic.kinezioteka.programmes.gate.Gate;
import clinic.kinezioteka.programmes.gate.GateDecided;
import clinic.kinezioteka.programmes.gate.GateDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Turns decisions into events of programmes.v1, in the same transaction; those of a gate follow each other. */
@ApplicationScoped
class GateOutbox {

    /** A criterion as the event carries it. */
    record Judged(Criterion.Code code, Criterion.Status status) {}

    /** A decision as its event carries it. */
    record AnnouncedDecision(
            UUID gateId,
            UUID decisionId,
            UUID programmeId,
            UUID patientId,
            UUID episodeId,
            int module,
            boolean last,
            Proposal proposal,
            Proposal decision,
            boolean overridden,
            Instant decidedAt,
            List<Judged> criteria) {

        static AnnouncedDecision of(Gate gate, GateDecision decision) {
            return new AnnouncedDecision(
                    gate.id(),
                    decision.id(),
                    gate.programmeId(),
                    gate.patientId(),
                    gate.episodeId(),
                    gate.module(),
                    gate.isLast(),
                    decision.proposal(),
                    decision.decision(),
                    decision.isOverridden(),
                    decision.decidedAt(),
                    decision.judgement().criteria().stream()
                            .map(criterion -> new Judged(criterion.code(), criterion.status()))
                            .toList());
        }
    }

    private final Outbox outbox;

    GateOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes GateDecided decided) {
        Gate gate = decided.gate();
        outbox.append(new OutgoingEvent(
                "programmes.v1",
                "gate.decided",
                gate.id(),
                decided.before(),
                gate.patientId(),
                AnnouncedDecision.of(gate, decided.decision())));
    }
}
