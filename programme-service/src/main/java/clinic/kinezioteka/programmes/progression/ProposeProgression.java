package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.visit.Progressions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what proposals rest on, so that the rule can judge it whenever it is read; nothing of it is kept. */
@ApplicationScoped
class ProposeProgression implements Progressions {

    private final Exercises catalogue;
    private final Episodes episodes;
    private final ProgressionDecisions decisions;
    private final ProgressionSettings settings;

    ProposeProgression(
            Exercises catalogue, Episodes episodes, ProgressionDecisions decisions, ProgressionSettings settings) {
        this.catalogue = catalogue;
        this.episodes = episodes;
        this.decisions = decisions;
        this.settings = settings;
    }

    @Override
    public Circumstances of(Collection<Programme> programmes) {
        List<String> codes = programmes.stream()
                .flatMap(programme -> programme.modules().stream())
                .flatMap(module -> module.exercises().stream())
                .map(PlannedExercise::code)
                .distinct()
                .toList();
        return new Circumstances(
                episodes.list("id in ?1", ids(programmes, Programme::episodeId)).stream()
                        .collect(Collectors.toMap(Episode::id, Function.identity())),
                catalogue.coded(codes),
                decisions.rejectedOf(ids(programmes, Programme::id)),
                settings.limits());
    }

    private static List<UUID> ids(Collection<Programme> programmes, Function<Programme, UUID> which) {
        return programmes.stream().map(which).toList();
    }
}
