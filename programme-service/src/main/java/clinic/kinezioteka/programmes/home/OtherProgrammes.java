package clinic.kinezioteka.programmes.home;

import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The other programmes that ask something of the same patient on a day: a radiculitis and a sciatica in one body. */
@ApplicationScoped
class OtherProgrammes {

    private final Programmes programmes;
    private final Episodes episodes;

    OtherProgrammes(Programmes programmes, Episodes episodes) {
        this.programmes = programmes;
        this.episodes = episodes;
    }

    /** How they stand that day, the earliest first. */
    List<HomeDay> besides(HomeDay day) {
        Programme programme = day.programme();
        return programmes.list("patientId = ?1 order by id", programme.patientId()).stream()
                .filter(other -> !other.id().equals(programme.id()))
                .map(other -> new HomeDay(other, episodes.findById(other.episodeId()), day.date(), day.end()))
                .filter(other -> other.status() == HomeProgramme.Status.ACTIVE)
                .toList();
    }

    /** Of these exercises those that a programme which was there earlier asks for too. */
    static List<AskedElsewhere> askedEarlier(HomeDay day, List<HomeDay> others, List<HomeExercise> exercises) {
        return exercises.stream()
                .map(exercise -> exercise.planned().code())
                .flatMap(code -> others.stream()
                        .filter(other -> isEarlier(other, day) && plans(other, code))
                        .limit(1)
                        .map(other -> new AskedElsewhere(code, other.programme().id())))
                .toList();
    }

    /** Ids grow with the time at which they were made. */
    private static boolean isEarlier(HomeDay other, HomeDay day) {
        return other.programme().id().toString().compareTo(day.programme().id().toString()) < 0;
    }

    private static boolean plans(HomeDay other, String code) {
        return other.begun().map(Module::exercises).stream()
                .flatMap(exercises -> exercises.stream().map(PlannedExercise::code))
                .anyMatch(code::equals);
    }
}
