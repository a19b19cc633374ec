package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.series.Alternative;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.UnmetWishes;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the earliest series that keeps every hard constraint: the earliest first visit, then the earliest last one within the window, then
 * the days in between by the weights of wishes. Exact within {@code searchDays} after the wished date.
 */
public final class SeriesSearch {
    /** How far ahead an alternative with a later start is looked for. */
    private static final int LATER_DAYS = 182;

    private final SeriesRequest request;
    private final SchedulingSettings settings;
    private final Days days;
    private final StrictCosts strict;
    private final LastDays lastDays;
    private final boolean eachStepHasADay;

    private SeriesSearch(SeriesRequest request, SchedulingSettings settings) {
        this.request = request;
        this.settings = settings;
        this.days = new Days(
                request,
                new Openings(request.around()),
                request.window().latest(request.from().plusDays(LATER_DAYS + LastDays.BEYOND)));
        this.strict = new StrictCosts(request, days, settings.doctorWithinWorkingDays());
        this.lastDays = new LastDays(request, days);
        this.eachStepHasADay = IntStream.range(0, request.steps().size())
                .allMatch(step ->
                        IntStream.range(0, days.count()).anyMatch(day -> strict.on(step, day) < SeriesPaths.NEVER));
    }

    public static SeriesOutcome search(SeriesRequest request, SchedulingSettings settings) {
        SeriesSearch search = new SeriesSearch(request, settings);
        return search.found().orElseGet(search::impossible);
    }

    /** The series alone: empty where there is none, without the long search for what stands in the way. */
    public static Optional<SeriesOutcome> find(SeriesRequest request, SchedulingSettings settings) {
        return new SeriesSearch(request, settings).found();
    }

    private Optional<SeriesOutcome> found() {
        return earliest(starts(0, settings.searchDays()), false)
                .or(() -> request.anyWindow() ? earliest(starts(0, settings.searchDays()), true) : Optional.empty())
                .map(this::placed);
    }

    private SeriesOutcome placed(Ends ends) {
        WishedPath path = WishedPath.cheapest(request, days, strict, settings.weights(), ends);
        List<Step> steps = new SeriesPlacing(request, days, path.favourite()).place(path.days(), step -> true);
        return SeriesOutcome.complete(request, steps);
    }

    private SeriesOutcome impossible() {
        Obstruction obstruction = Obstruction.of(request, days, strict, lastDays, starts(0, LastDays.BEYOND / 2));
        List<Alternative> alternatives = Stream.of(
                        earliest(starts(settings.searchDays() + 1, LATER_DAYS), false)
                                .map(ends -> alternative(Alternative.Kind.LATER_START, ends)),
                        earliest(starts(0, settings.searchDays()), true)
                                .map(ends -> alternative(Alternative.Kind.OTHER_WINDOW, ends)))
                .flatMap(Optional::stream)
                .toList();
        List<Step> placeable = obstruction.days().length == 0
                ? List.of()
                : new SeriesPlacing(request, days, null).place(obstruction.days(), step -> !obstruction.concerns(step));
        return new SeriesOutcome(placeable, obstruction.conflicts(), UnmetWishes.of(request, placeable), alternatives);
    }

    private Alternative alternative(Alternative.Kind kind, Ends ends) {
        return new Alternative(
                kind,
                days.day(ends.first()),
                days.day(ends.last()),
                ends.last() - ends.first() - request.window().heldDays());
    }

    /** Days on which the first step may lie, counted from the wished date; its own where it stands already. */
    private IntStream starts(int fromAhead, int toAhead) {
        return request.firstStands()
                .map(day -> fromAhead == 0 ? IntStream.of(days.index(day)) : IntStream.empty())
                .orElseGet(() ->
                        IntStream.rangeClosed(fromAhead, toAhead).map(ahead -> days.index(request.from()) + ahead));
    }

    private Optional<Ends> earliest(IntStream starts, boolean anyWindow) {
        if (!eachStepHasADay) {
            return Optional.empty();
        }
        return starts.filter(start -> strict.on(0, start) < SeriesPaths.NEVER)
                .mapToObj(start -> earliest(start, anyWindow))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Ends> earliest(int start, boolean anyWindow) {
        int[] candidates = anyWindow ? lastDays.nearestFirst(start) : lastDays.inWindow(start);
        int furthest = IntStream.of(candidates).max().orElse(-1);
        if (furthest < start) {
            return Optional.empty();
        }
        SeriesPaths paths = new SeriesPaths(request, strict, start, furthest);
        return IntStream.of(candidates)
                .filter(last -> paths.costUntil(last) < SeriesPaths.NEVER)
                .mapToObj(last -> new Ends(start, last))
                .findFirst();
    }

    /** First and last day of a series. */
    record Ends(int first, int last) {}
}
