package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Individualisation.Origin;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeIndividualised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fits a plan to its patient, keeping for each change the reason and what stood before and after. */
@ApplicationScoped
@Transactional
public class IndividualiseProgramme {

    private final Programmes programmes;
    private final Individualisations changes;
    private final Exercises exercises;
    private final Episodes episodes;
    private final Event<ProgrammeEvent> events;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    IndividualiseProgramme(
            Programmes programmes,
            Individualisations changes,
            Exercises exercises,
            Episodes episodes,
            Event<ProgrammeEvent> events,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.programmes = programmes;
        this.changes = changes;
        this.exercises = exercises;
        this.episodes = episodes;
        this.events = events;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Replaces the plan of one module. Fails with 422 when an exercise may not be planned, 409 once the module is over,
     * when an activated programme would lose its last exercise of it, or while an EMERGENCY or URGENT flag is open.
     */
    public void module(Programme programme, int number, ModulePlan plan, String reason) {
        Module module = programme.module(number);
        Episode episode = locked(programme);
        requireAllowed(plan.exercises(), episode);
        programme.requireChangeable();
        requireNoOpenFlag(episode);
        PlanExcerpt before = PlanExcerpt.of(module);
        programme.individualise(module, plan);
        keep(programme, number, Origin.DOCTOR, reason, before, PlanExcerpt.of(module));
    }

    /**
     * Gives one exercise of a module the dose that was proposed for it and accepted. Fails with 422 when the module does not plan the exercise, with 409 as a
     * change of the whole module does.
     */
    public void progress(Programme programme, int number, String code, Dose dose, String reason) {
        Module module = programme.module(number);
        module.requirePlanned(code);
        Episode episode = locked(programme);
        programme.requireChangeable();
        requireNoOpenFlag(episode);
        PlanExcerpt before = PlanExcerpt.of(module);
        module.individualise(module.plan().dosed(code, dose));
        keep(programme, number, Origin.PROGRESSION, reason, before, PlanExcerpt.of(module));
    }

    /**
     * Fixes how many modules run and what the patient goes on with. Fails with 409 when it leaves out a begun module, when
     * it would end with one whose gate was passed without judging discharge, or while an EMERGENCY or URGENT flag is open.
     */
    public void whole(Programme programme, int moduleCount, @Nullable String maintenancePlan, String reason) {
        programme.requireChangeable();
        requireNoOpenFlag(locked(programme));
        PlanExcerpt before = PlanExcerpt.of(programme);
        programme.plan(moduleCount, maintenancePlan);
        keep(programme, null, Origin.DOCTOR, reason, before, PlanExcerpt.of(programme));
    }

    private void keep(
            Programme programme,
            @Nullable Integer module,
            Origin origin,
            String reason,
            PlanExcerpt before,
            PlanExcerpt after) {
        Instant now = clock.instant();
        changes.persist(new Individualisation(
                ids.next(), programme, module, origin, reason, before, after, caller.subject(), now));
        programme.changed(now);
        events.fire(new ProgrammeIndividualised(programme));
        programmes.flush();
    }

    private Episode locked(Programme programme) {
        return Objects.requireNonNull(episodes.locked(programme.episodeId()));
    }

    private static void requireNoOpenFlag(Episode episode) {
        if (!episode.openFlagIds().isEmpty()) {
            throw new Conflict("flag-open", "No plan is changed while a red flag of the patient is open.")
                    .with("openFlagIds", episode.openFlagIds());
        }
    }

    private void requireAllowed(List<PlannedExercise> planned, Episode episode) {
        RuleBroken broken = new RuleBroken("exercise-not-allowed", "An exercise cannot be planned for this episode.");
        Map<String, Exercise> catalogue =
                exercises.coded(planned.stream().map(PlannedExercise::code).toList());
        Set<String> seen = new HashSet<>();
        for (int position = 0; position < planned.size(); position++) {
            String field = "exercises[" + position + "].code";
            Exercise exercise = catalogue.get(planned.get(position).code());
            if (exercise == null) {
                broken.violation(field, "is not in the catalogue");
            } else if (!seen.add(exercise.code())) {
                broken.violation(field, "is planned already");
            } else {
                ExerciseRule.objection(exercise, episode.region(), episode.screening())
                        .ifPresent(objection -> broken.violation(field, objection));
            }
        }
        broken.throwIfViolated();
    }
}
