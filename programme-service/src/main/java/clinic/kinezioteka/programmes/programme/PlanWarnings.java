package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Contraindication;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return about(List.of(module.programme())).apply(module);
    }

    /** The same for every module of these programmes, of all of which it asks at once. */
    public Function<Module, List<PlanWarning>> about(Collection<Programme> some) {
        Map<UUID, Episode> known = episodes
                .list("id in ?1", some.stream().map(Programme::episodeId).toList())
                .stream()
                .collect(Collectors.toMap(Episode::id, Function.identity()));
        Map<String, Exercise> catalogue = exercises.coded(some.stream()
                .flatMap(programme -> programme.modules().stream())
                .flatMap(module -> module.exercises().stream())
                .map(PlannedExercise::code)
                .collect(Collectors.toSet()));
        return module -> warnings(
                module,
                catalogue,
                Objects.requireNonNull(known.get(module.programme().episodeId())));
    }

    private static List<PlanWarning> warnings(Module module, Map<String, Exercise> catalogue, Episode episode) {
        return module.exercises().stream()
                .map(planned -> catalogue.get(planned.code()))
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
