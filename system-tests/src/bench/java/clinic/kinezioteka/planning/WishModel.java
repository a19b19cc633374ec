package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings.Weights;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The soft constraints of one series in the words of CP-SAT. */
record WishModel(CpModel model, SeriesModel series, Weights weights, LinearExprBuilder cost) {
    private static final int DAYS = 64;

    void add() {
        cost.addTerm(series.waiting(), weights.waitingDay());
        cost.add(-(long) weights.waitingDay() * series.request().window().minDays());
        series.all().forEach(one -> cost.addTerm(one.chosen(), missed(one.place())));
        int last = series.visits().size() - 1;
        IntStream.rangeClosed(0, last).forEach(this::addSpacing);
        IntStream.rangeClosed(1, last).forEach(this::addSharedDay);
        addSamePractitioner();
        addPace();
    }

    private long missed(PlacedStep place) {
        Wishes wishes = series.request().wishes();
        LocalTime from = place.at().span().start().atZone(SeededClinic.ZONE).toLocalTime();
        LocalTime to = place.at().span().end().atZone(SeededClinic.ZONE).toLocalTime();
        return (wishes.likesDay(place.day().getDayOfWeek()) ? 0 : weights.preferredDay())
                + (wishes.likesHours(from, to) ? 0 : weights.preferredHours())
                + (wishes.likesPerson(place.step().kind(), place.at().practitionerId())
                        ? 0
                        : weights.preferredPractitioner());
    }

    /** Floor of weight × (days off)², as the planner counts it. */
    private void addSpacing(int visit) {
        int last = series.visits().size() - 1;
        long bound = (long) DAYS * last;
        IntVar off = model.newIntVar(-bound, bound, "");
        model.addEquality(
                off,
                LinearExpr.newBuilder()
                        .addTerm(series.day(visit), last)
                        .addTerm(series.day(0), visit - last)
                        .addTerm(series.day(last), -visit)
                        .build());
        IntVar square = model.newIntVar(0, bound * bound, "");
        model.addMultiplicationEquality(square, new LinearArgument[] {off, off});
        IntVar price = model.newIntVar(0, weights.evenSpacing() * bound * bound, "");
        model.addDivisionEquality(
                price, LinearExpr.term(square, weights.evenSpacing()), LinearExpr.constant((long) last * last));
        cost.add(price);
    }

    private void addSharedDay(int visit) {
        IntVar shared = model.newBoolVar("");
        model.addGreaterOrEqual(
                LinearExpr.newBuilder()
                        .add(series.day(visit))
                        .addTerm(series.day(visit - 1), -1)
                        .add(shared)
                        .build(),
                1);
        cost.addTerm(shared, weights.sharedDay());
    }

    private void addSamePractitioner() {
        List<Candidate> sessions = sessions();
        int count = (int) IntStream.range(0, series.visits().size())
                .filter(series::isSession)
                .count();
        Map<UUID, List<Candidate>> given = sessions.stream()
                .collect(Collectors.groupingBy(one -> one.place().at().practitionerId()));
        IntVar most = model.newIntVar(0, count, "");
        model.addMaxEquality(
                most, given.values().stream().map(WishModel::howMany).toArray(LinearArgument[]::new));
        cost.add((long) weights.samePractitioner() * count).addTerm(most, -weights.samePractitioner());
    }

    private void addPace() {
        Map<LocalDate, List<Candidate>> weeks = sessions().stream()
                .collect(Collectors.groupingBy(
                        one -> one.place().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        weeks.values().forEach(week -> {
            IntVar beyond = model.newIntVar(0, 7, "");
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(beyond).add(2).build(), howMany(week));
            cost.addTerm(beyond, weights.thirdSession());
        });
    }

    private List<Candidate> sessions() {
        return IntStream.range(0, series.visits().size())
                .filter(series::isSession)
                .mapToObj(series.visits()::get)
                .flatMap(List::stream)
                .toList();
    }

    private static LinearExpr howMany(List<Candidate> some) {
        return LinearExpr.sum(some.stream().map(Candidate::chosen).toArray(LinearArgument[]::new));
    }
}
