package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every hard constraint is kept; among those ways the one is cheapest that misses the fewest wishes and is spaced most evenly. */
record WishedCosts(
        SeriesRequest request,
        Days days,
        StrictCosts strict,
        SchedulingSettings.Weights weights,
        int firstDay,
        int lastDay,
        @Nullable UUID favourite)
        implements PathCosts {

    @Override
    public long on(int step, int day) {
        long hard = strict.on(step, day);
        Step one = request.steps().get(step);
        if (hard >= SeriesPaths.NEVER || one.at() != null) {
            return hard;
        }
        return spacing(step, day)
                + (request.wishes().likesDay(days.day(day).getDayOfWeek()) ? 0 : weights.preferredDay())
                + (hasLikedHours(one, day) ? 0 : weights.preferredHours())
                + (favourite == null || !one.isSession() || hasFavourite(one, day) ? 0 : weights.samePractitioner());
    }

    private long spacing(int step, int day) {
        return weights.spacing(step, request.steps().size() - 1, day - firstDay, lastDay - firstDay);
    }

    private boolean hasLikedHours(Step step, int day) {
        return !days.together(List.of(step), day, request.wishes(), null).isEmpty();
    }

    private boolean hasFavourite(Step step, int day) {
        return days.together(List.of(step), day, Wishes.none(), favourite).stream()
                .anyMatch(at -> at.practitionerId().equals(favourite));
    }

    @Override
    public boolean together(int from, int to, int day) {
        return strict.together(from, to, day);
    }

    @Override
    public boolean isLate(int step, int dayBefore, int day) {
        return strict.isLate(step, dayBefore, day);
    }

    @Override
    public long broken() {
        return SeriesPaths.NEVER;
    }

    @Override
    public long sharedDay() {
        return weights.sharedDay();
    }
}
