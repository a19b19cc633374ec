package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeOpened;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeDrafted;
import clinic.kinezioteka.programmes.template.ModuleTemplate;
import clinic.kinezioteka.programmes.template.Template;
import clinic.kinezioteka.programmes.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Drafts the programme of an episode from the newest template that its clinic, else the network, published for its region;
 * once, also while it is on hold.
 */
@ApplicationScoped
class DraftProgramme {

    private final Programmes programmes;
    private final Templates templates;
    private final Exercises exercises;
    private final Event<ProgrammeEvent> events;
    private final Ids ids;
    private final Clock clock;

    DraftProgramme(
            Programmes programmes,
            Templates templates,
            Exercises exercises,
            Event<ProgrammeEvent> events,
            Ids ids,
            Clock clock) {
        this.programmes = programmes;
        this.templates = templates;
        this.exercises = exercises;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes EpisodeOpened opened) {
        if (programmes.ofEpisode(opened.episode().id()).isEmpty()) {
            draft(opened.episode());
        }
    }

    private void draft(Episode episode) {
        Template template = templates.newestFor(episode.region());
        Programme programme = new Programme(ids.next(), episode, template, clock.instant());
        for (ModuleTemplate module : template.modules()) {
            programme.add(
                    ids.next(),
                    module.number(),
                    new ModulePlan(module.windowDays(), module.sessionsPerHalf(), planned(module, episode)),
                    module.controlIn(episode.region()));
        }
        programmes.persist(programme);
        events.fire(new ProgrammeDrafted(programme));
    }

    /** The template's exercises without those that this episode's screening does not allow. */
    private List<PlannedExercise> planned(ModuleTemplate module, Episode episode) {
        Map<String, Exercise> catalogue = exercises.coded(module.exercises());
        return module.exercises().stream()
                .map(catalogue::get)
                .filter(exercise -> ExerciseRule.objection(exercise, episode.region(), episode.screening())
                        .isEmpty())
                .map(exercise -> new PlannedExercise(exercise.code(), exercise.defaultDose(), null, null))
                .toList();
    }
}
