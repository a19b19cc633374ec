package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.criteria.Judgement;
import clinic.kinezioteka.programmes.criteria.Proposal;
import clinic.kinezioteka.programmes.programme.DecideModule;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes a doctor's decision on the proposal that he saw. */
@ApplicationScoped
@Transactional
public class DecideGate {

    private final GateDecisions decisions;
    private final ProposeDecision propose;
    private final DecideModule module;
    private final Event<GateDecided> events;
    private final Clinics clinics;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    DecideGate(
            GateDecisions decisions,
            ProposeDecision propose,
            DecideModule module,
            Event<GateDecided> events,
            Clinics clinics,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.decisions = decisions;
        this.propose = propose;
        this.module = module;
        this.events = events;
        this.clinics = clinics;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Decides the gate. Fails with 422 when decidedAt lies ahead or before the final visit; with 409 when it was decided,
     * when the programme does not run, when what the proposal rested on has changed since, or when the protocol is
     * unfinished and that is not overridden with a reason.
     */
    public void decide(Gate gate, Programme programme, Decide command) {
        Instant now = clock.instant();
        requireTime(command.decidedAt(), gate, now);
        gate.requireUndecided();
        requireRunning(programme, command.decision());
        GateProposal proposed = propose.propose(gate, programme);
        requireSeen(command, proposed);
        requireFinished(command, proposed);
        GateDecision decision = new GateDecision(
                ids.next(), gate, proposed, command, addedSessions(command, proposed), caller.subject(), now);
        long before = decisions.count("gateId", gate.id());
        decisions.persist(decision);
        gate.decide(command.decision(), proposed.inputs().last(), now);
        apply(gate, decision);
        events.fire(new GateDecided(gate, decision, before));
        decisions.flush();
    }

    private void apply(Gate gate, GateDecision decision) {
        switch (decision.decision()) {
            case PASS -> module.pass(gate.programmeId(), gate.module());
            case EXTEND ->
                module.extend(
                        gate.programmeId(),
                        gate.module(),
                        decision.addedSessions(),
                        clinics.dateOf(decision.decidedAt()));
            case REFER -> {
                // The doctor decides again, or closes the episode.
            }
        }
    }

    /** As many as proposed; a doctor who extends what could pass adds half the module. */
    private static int addedSessions(Decide command, GateProposal proposed) {
        Judgement judgement = proposed.judgement();
        if (command.decision() != Proposal.EXTEND) {
            return 0;
        }
        return judgement.proposal() == Proposal.PASS
                ? proposed.inputs().sessionsOfAnExtension()
                : judgement.addedSessions();
    }

    private static void requireTime(@Nullable Instant decidedAt, Gate gate, Instant now) {
        if (decidedAt != null && (decidedAt.isAfter(now) || decidedAt.isBefore(gate.finalVisitAt()))) {
            throw new RuleBroken("time-out-of-range", "The decision lies ahead or before the final visit.")
                    .violation("decidedAt", "must be from the completion of the final visit to now");
        }
    }

    private static void requireRunning(Programme programme, Proposal decision) {
        boolean held = programme.status() == Programme.Status.ON_HOLD && decision == Proposal.REFER;
        if (programme.status() != Programme.Status.ACTIVE && !held) {
            throw Conflict.wrongState(programme.status(), Programme.Status.ACTIVE);
        }
    }

    private static void requireSeen(Decide command, GateProposal proposed) {
        if (!command.proposalId().equals(proposed.id())) {
            throw new Conflict("proposal-outdated", "What the proposal rested on has changed since it was read.")
                    .with("proposalId", proposed.id());
        }
    }

    private static void requireFinished(Decide command, GateProposal proposed) {
        if (!proposed.isProtocolComplete() && command.overrideReason() == null) {
            throw new Conflict("protocol-incomplete", "Assessments of the final visit are missing.")
                    .with("missing", proposed.missing());
        }
    }
}
