package clinic.kinezioteka.programmes.home;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.episode.Hold;
import clinic.kinezioteka.programmes.ledger.DayAtHome;
import clinic.kinezioteka.programmes.ledger.LedgerEntries;
import clinic.kinezioteka.programmes.ledger.LedgerEntry;
import clinic.kinezioteka.programmes.ledger.PatternProgress;
import clinic.kinezioteka.programmes.ledger.ReadLedger;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what a programme asks for at home on a day: the exercises of the module that began last which may be done there. */
@ApplicationScoped
public class ReadHomeProgramme {

    private final Exercises exercises;
    private final Episodes episodes;
    private final LedgerEntries entries;
    private final ReadLedger ledger;
    private final DayAtHome days;
    private final Clinics clinics;
    private final OtherProgrammes otherProgrammes;

    ReadHomeProgramme(
            Exercises exercises,
            Episodes episodes,
            LedgerEntries entries,
            ReadLedger ledger,
            DayAtHome days,
            Clinics clinics,
            OtherProgrammes otherProgrammes) {
        this.exercises = exercises;
        this.episodes = episodes;
        this.entries = entries;
        this.ledger = ledger;
        this.days = days;
        this.clinics = clinics;
        this.otherProgrammes = otherProgrammes;
    }

    /**
     * The home programme of a day, by the plan as it stands now. Fails with 422 when the day lies ahead or before the
     * episode.
     *
     * @param asked the day in the clinic's zone, null for today
     */
    public HomeProgramme on(Programme programme, @Nullable LocalDate asked) {
        LocalDate today = clinics.today();
        LocalDate date = asked == null ? today : asked;
        days.require(date, programme);
        HomeDay day = new HomeDay(
                programme,
                episodes.findById(programme.episodeId()),
                date,
                date.equals(today) ? null : clinics.endOf(date));
        HomeProgramme.Status status = day.status();
        boolean active = status == HomeProgramme.Status.ACTIVE;
        List<LedgerEntry> done = entries.on(programme.episodeId(), date);
        List<HomeDay> others = active ? otherProgrammes.besides(day) : List.of();
        List<HomeExercise> planned = active ? due(day.begun().orElseThrow(), withThose(others, done)) : List.of();
        List<AskedElsewhere> elsewhere = OtherProgrammes.askedEarlier(day, others, planned);
        List<HomeExercise> due = without(elsewhere, planned);
        return new HomeProgramme(
                programme,
                date,
                status,
                status == HomeProgramme.Status.SUSPENDED
                        ? day.hold().map(Hold::from).orElse(null)
                        : null,
                day.begun().map(Module::number).orElse(null),
                due,
                elsewhere,
                beyond(due, done),
                active ? goals(programme, date, done) : List.of());
    }

    /** What the patient did of an exercise that day counts, whichever of his programmes it was entered in. */
    private List<LedgerEntry> withThose(List<HomeDay> others, List<LedgerEntry> own) {
        return Stream.concat(
                        own.stream(),
                        others.stream()
                                .flatMap(other -> entries.on(other.programme().episodeId(), other.date()).stream()))
                .toList();
    }

    private static List<HomeExercise> without(List<AskedElsewhere> elsewhere, List<HomeExercise> planned) {
        List<String> codes = elsewhere.stream().map(AskedElsewhere::exercise).toList();
        return planned.stream()
                .filter(exercise -> !codes.contains(exercise.planned().code()))
                .toList();
    }

    private List<HomeExercise> due(Module module, List<LedgerEntry> done) {
        Map<String, Exercise> catalogue = exercises.coded(
                module.exercises().stream().map(PlannedExercise::code).toList());
        return module.exercises().stream()
                .flatMap(planned -> Stream.ofNullable(catalogue.get(planned.code()))
                        .filter(Exercise::maybeDoneAtHome)
                        .map(exercise -> new HomeExercise(
                                planned,
                                exercise,
                                sum(done, is(planned.code(), LedgerEntry.Origin.CLINIC)),
                                sum(done, is(planned.code(), LedgerEntry.Origin.HOME)))))
                .toList();
    }

    private static Map<String, Long> beyond(List<HomeExercise> due, List<LedgerEntry> done) {
        List<String> codes = due.stream().map(one -> one.planned().code()).toList();
        return done.stream()
                .filter(entry -> entry.origin() == LedgerEntry.Origin.HOME && !codes.contains(entry.exercise()))
                .collect(Collectors.groupingBy(
                        LedgerEntry::exercise, TreeMap::new, Collectors.summingLong(LedgerEntry::repetitions)));
    }

    private List<DailyGoal> goals(Programme programme, LocalDate date, List<LedgerEntry> done) {
        return ledger.asBegan(programme, date).stream()
                .filter(PatternProgress::keyPattern)
                .flatMap(progress -> goal(progress, done).stream())
                .toList();
    }

    private static Optional<DailyGoal> goal(PatternProgress progress, List<LedgerEntry> done) {
        if (progress.nextStage() == null || progress.requiredPerDay() == null) {
            return Optional.empty();
        }
        long today = sum(done, entry -> entry.movementPattern().equals(progress.movementPattern()));
        return Optional.of(
                DailyGoal.of(progress.movementPattern(), progress.nextStage(), progress.requiredPerDay(), today));
    }

    private static Predicate<LedgerEntry> is(String code, LedgerEntry.Origin origin) {
        return entry -> entry.exercise().equals(code) && entry.origin() == origin;
    }

    private static long sum(List<LedgerEntry> done, Predicate<LedgerEntry> which) {
        return done.stream().filter(which).mapToLong(LedgerEntry::repetitions).sum();
    }
}
