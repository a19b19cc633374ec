package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.search.SeriesSearch.Ends;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of a series between its ends, and the therapist it is built around. */
record WishedPath(int[] days, long cost, @Nullable UUID favourite) {
    /** How many therapists are tried as the one to stay with. */
    private static final int FAVOURITES = 4;

    static WishedPath cheapest(
            SeriesRequest request, Days days, StrictCosts strict, SchedulingSettings.Weights weights, Ends ends) {
        return favourites(request)
                .map(favourite -> around(favourite, request, days, strict, weights, ends))
                .min(Comparator.comparingLong(WishedPath::cost))
                .orElseGet(() -> around(null, request, days, strict, weights, ends));
    }

    private static WishedPath around(
            @Nullable UUID favourite,
            SeriesRequest request,
            Days days,
            StrictCosts strict,
            SchedulingSettings.Weights weights,
            Ends ends) {
        var costs = new WishedCosts(request, days, strict, weights, ends.first(), ends.last(), favourite);
        var paths = new SeriesPaths(request, costs, ends.first(), ends.last());
        return new WishedPath(paths.daysUntil(ends.last()), paths.costUntil(ends.last()), favourite);
    }

    /** Who treats the patient already, then who is wished, then the others. */
    private static Stream<UUID> favourites(SeriesRequest request) {
        Stream<UUID> treating = request.steps().stream()
                .filter(Step::isSession)
                .map(Step::at)
                .filter(Objects::nonNull)
                .map(Placement::practitionerId);
        Stream<UUID> others = request.around().therapists().stream()
                .sorted(Comparator.comparing(person -> !request.wishes().likesSpeech(person.languages())))
                .map(Person::id);
        return Stream.of(treating, request.wishes().practitionerIds().stream(), others)
                .flatMap(people -> people)
                .distinct()
                .filter(person -> request.wishes().likesPerson(VisitKind.SESSION, person))
                .limit(FAVOURITES);
    }
}
