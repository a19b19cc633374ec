package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Contraindication;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds the exercises of a plan against what is known of the episode. */
@ApplicationScoped
public class PlanWarnings {

    private final Exercises exercises;
    private final Episodes episodes;

    PlanWarnings(Exercises exercises, Episodes episodes) {
        this.exercises = exercises;
        this.episodes = episodes;
    }

    /** What speaks against the exercises of the module, in the order of the plan; an exercise without is left out. */
    public List<PlanWarning> of(Module module) {
        Episode episode = episodes.findById(module.programme().episodeId());
        List<String> codes =
                module.exercises().stream().map(PlannedExercise::code).toList();
        Map<String, Exercise> catalogue = exercises.coded(codes);
        return codes.stream()
                .map(catalogue::get)
                .filter(Objects::nonNull)
                .map(exercise -> warning(exercise, episode))
                .filter(warning -> !warning.contraindications().isEmpty())
                .toList();
    }

    private static PlanWarning warning(Exercise exercise, Episode episode) {
        List<Contraindication> standing = exercise.contraindications().stream()
                .filter(contraindication ->
                        episode.names(contraindication) || !episode.screening().excludes(contraindication))
                .toList();
        return new PlanWarning(
                exercise.code(),
                standing,
                standing.stream().filter(episode::names).toList());
    }
}
