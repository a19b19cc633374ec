package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.quality.PlacedSeries;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Choice;
import clinic.kinezioteka.programmes.timetable.Choices;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The hard constraints of one series in the words of CP-SAT: for each visit one of all places that the clinic has. */
final class SeriesModel {
    /** How many days after the wished one a series may begin here. */
    private static final int LATER = 8;

    private final CpModel model;
    private final SeriesRequest request;
    private final List<List<Candidate>> visits = new ArrayList<>();

    SeriesModel(CpModel model, SeriesRequest request, Choices choices) {
        this.model = model;
        this.request = request;
        request.steps().forEach(step -> visits.add(candidates(step, choices)));
        visits.forEach(
                some -> model.addExactlyOne(some.stream().map(Candidate::chosen).toArray(Literal[]::new)));
        keepOrderAndRest();
        LinearExpr length = LinearExpr.newBuilder()
                .add(day(visits.size() - 1))
                .addTerm(day(0), -1)
                .build();
        model.addLinearConstraint(
                length, request.window().minDays(), request.window().maxDays());
    }

    SeriesRequest request() {
        return request;
    }

    List<List<Candidate>> visits() {
        return visits;
    }

    Stream<Candidate> all() {
        return visits.stream().flatMap(List::stream);
    }

    LinearExpr day(int visit) {
        return sum(visit, Candidate::day);
    }

    LinearExpr waiting() {
        return LinearExpr.sum(new LinearExpr[] {day(0), day(visits.size() - 1)});
    }

    boolean isSession(int visit) {
        return request.steps().get(visit).isSession();
    }

    PlacedSeries placed(CpSolver solver) {
        return new PlacedSeries(
                request,
                visits.stream()
                        .map(some -> some.stream()
                                .filter(one -> solver.booleanValue(one.chosen()))
                                .findFirst()
                                .orElseThrow()
                                .place())
                        .toList());
    }

    private List<Candidate> candidates(Step step, Choices choices) {
        List<Candidate> found = new ArrayList<>();
        LongStream.rangeClosed(0, SmallClinic.MAX_DAYS + LATER)
                .mapToObj(SmallClinic.FROM::plusDays)
                .forEach(day -> choices.on(step.need(), day).forEach(choice -> add(step, day, choice, found)));
        return found;
    }

    private void add(Step step, LocalDate day, Choice choice, List<Candidate> found) {
        for (UUID person : choice.practitioners()) {
            for (UUID room : choice.rooms()) {
                List<UUID> units =
                        choice.devicesIn(room).stream().map(some -> some.get(0)).toList();
                Placement at = new Placement(choice.span(), person, room, units);
                found.add(new Candidate(new PlacedStep(step.at(at), at, day), model.newBoolVar("")));
            }
        }
    }

    private void keepOrderAndRest() {
        int session = -1;
        for (int visit = 0; visit < visits.size(); visit++) {
            if (visit > 0) {
                model.addGreaterOrEqual(sum(visit, Candidate::start), sum(visit - 1, Candidate::end));
            }
            if (isSession(visit) && session >= 0) {
                model.addGreaterOrEqual(
                        LinearExpr.newBuilder()
                                .add(day(visit))
                                .addTerm(day(session), -1)
                                .build(),
                        2);
            }
            if (isClosing(visit)) {
                model.addLessOrEqual(day(visit), sum(visit - 1, this::deadline));
            }
            session = isSession(visit) ? visit : session;
        }
    }

    private boolean isClosing(int visit) {
        VisitKind kind = request.steps().get(visit).kind();
        return (kind == VisitKind.DOCTOR_CONTROL || kind == VisitKind.DOCTOR_FINAL) && isSession(visit - 1);
    }

    private long deadline(Candidate session) {
        LocalDate last = request.around()
                .workingDays()
                .after(session.place().day(), SmallClinic.SETTINGS.doctorWithinWorkingDays());
        return last.toEpochDay() - SmallClinic.FROM.toEpochDay();
    }

    private LinearExpr sum(int visit, ToLongFunction<Candidate> value) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        visits.get(visit).forEach(one -> sum.addTerm(one.chosen(), value.applyAsLong(one)));
        return sum.build();
    }
}
