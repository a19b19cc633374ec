package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.IndividualiseProgramme;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.progression.ProgressionDecision.Verdict;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes a decision on the progression that a therapist or doctor saw; an accepted dose is planned since. */
@ApplicationScoped
@Transactional
public class DecideProgression {

    private final ProposeProgression propose;
    private final ProgressionDecisions decisions;
    private final IndividualiseProgramme individualise;
    private final Episodes episodes;
    private final Visits visits;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    DecideProgression(
            ProposeProgression propose,
            ProgressionDecisions decisions,
            IndividualiseProgramme individualise,
            Episodes episodes,
            Visits visits,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.propose = propose;
        this.decisions = decisions;
        this.individualise = individualise;
        this.episodes = episodes;
        this.visits = visits;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Decides. Fails with 422 when the module does not plan the exercise; with 409 when the module or the programme is over,
     * when what the proposal rested on has changed since it was read, when it is HOLD, and when it was rejected already.
     * Decisions on one episode wait for each other, and for a hold that arrives meanwhile.
     */
    public ProgressionDecision decide(Programme programme, Module module, Decide command) {
        module.requirePlanned(command.exercise());
        episodes.locked(programme.episodeId());
        ProgressionInputs inputs = seen(programme, module, command);
        Proposed proposed = ProgressionRule.judge(inputs);
        if (proposed.dose() == null) {
            throw new Conflict("nothing-proposed", "The rule proposes to hold the dose: there is nothing to decide.")
                    .with("reasons", proposed.reasons());
        }
        if (decisions.rejectedOf(List.of(programme.id())).contains(command.proposalId())) {
            throw Conflict.wrongState(Verdict.REJECTED, "OPEN");
        }
        ProgressionDecision decision = new ProgressionDecision(
                ids.next(), programme, module.number(), inputs, command, caller.subject(), clock.instant());
        decisions.persist(decision);
        if (command.verdict() == Verdict.ACCEPTED) {
            individualise.progress(programme, module.number(), command.exercise(), proposed.dose(), command.reason());
        }
        decisions.flush();
        return decision;
    }

    private ProgressionInputs seen(Programme programme, Module module, Decide command) {
        ProgressionInputs inputs = propose.of(List.of(programme))
                .inputs(programme, module.number(), visits.chainOf(programme.id()))
                .get(command.exercise());
        if (inputs == null) {
            throw Conflict.wrongState(
                    module.status(), Module.Status.PLANNED, Module.Status.SCHEDULED, Module.Status.STARTED);
        }
        UUID present = Circumstances.idOf(programme, module.number(), inputs);
        if (!present.equals(command.proposalId())) {
            throw new Conflict("proposal-outdated", "What the proposal rested on has changed since it was read.")
                    .with("proposalId", present);
        }
        return inputs;
    }
}
