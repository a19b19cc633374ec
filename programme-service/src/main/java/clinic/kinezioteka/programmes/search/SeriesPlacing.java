package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the steps of a series their hours, people, rooms and devices on days that are settled. */
record SeriesPlacing(SeriesRequest request, Days days, @Nullable UUID favourite) {

    /** The steps that are wanted and stood nowhere before, with their places. */
    List<Step> place(int[] daysOfSteps, Predicate<Step> wanted) {
        List<Step> placed = new ArrayList<>();
        IntStream.of(daysOfSteps).distinct().forEach(day -> {
            List<Step> together = IntStream.range(0, daysOfSteps.length)
                    .filter(step -> daysOfSteps[step] == day)
                    .mapToObj(request.steps()::get)
                    .filter(wanted)
                    .toList();
            List<Placement> places = places(together, day);
            for (int index = 0; index < places.size(); index++) {
                Step step = together.get(index);
                if (step.at() == null) {
                    placed.add(step.at(places.get(index)));
                }
            }
        });
        return List.copyOf(placed);
    }

    private List<Placement> places(List<Step> steps, int day) {
        Wishes wishes = request.wishes();
        return Stream.of(
                        wishes,
                        wishes.withAnybody(),
                        wishes.withAnybody().inAnyLanguage(),
                        wishes.atAnyHour(),
                        wishes.atAnyHour().inAnyLanguage(),
                        Wishes.none())
                .distinct()
                .map(some -> days.together(steps, day, some, favourite))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .or(() -> Stream.of(days.together(steps, day, Wishes.none(), null))
                        .filter(places -> !places.isEmpty())
                        .findFirst())
                .orElse(List.of());
    }
}
