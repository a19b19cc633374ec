package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Taste;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Need;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each step of a request finds on each day, looked up once. */
final class Days {
    private final SeriesRequest request;
    private final Openings openings;
    private final LocalDate first;
    private final int count;
    private final Map<Key, Optional<Placement>> known = new HashMap<>();

    Days(SeriesRequest request, Openings openings, LocalDate last) {
        this.request = request;
        this.openings = openings;
        this.first = request.firstDay();
        this.count = (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    int count() {
        return count;
    }

    LocalDate day(int index) {
        return first.plusDays(index);
    }

    int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    /** Whether a step may lie on a day at all, its opening apart. */
    boolean allows(Step step, int day) {
        Placement at = step.at();
        if (at != null) {
            return at.day(request.around().zone()).equals(day(day));
        }
        LocalDate due = step.dueBy();
        return !day(day).isBefore(request.from()) && (due == null || !day(day).isAfter(due));
    }

    /** Where a step stands, or its first opening of the day from an instant on that its taste likes. */
    Optional<Placement> opening(Step step, int day, Instant notBefore, Taste taste) {
        Placement at = step.at();
        if (at != null) {
            return Optional.of(at).filter(fixed -> !fixed.span().start().isBefore(notBefore));
        }
        return known.computeIfAbsent(new Key(step.need(), day, notBefore, taste), key -> openings.first(
                        step.need(), day(day), notBefore, taste)
                .filter(found -> !found.span().end().isAfter(request.before())));
    }

    /** Some steps one after the other on one day; empty when they do not fit. */
    List<Placement> together(List<Step> steps, int day, Wishes wishes, @Nullable UUID favourite) {
        Instant notBefore = request.after();
        List<Placement> found = new ArrayList<>();
        for (Step step : steps) {
            Optional<Placement> next = liked(step, day, notBefore, wishes, favourite);
            if (next.isEmpty()) {
                return List.of();
            }
            found.add(next.get());
            notBefore = next.get().span().extendedBy(step.need().buffer()).end();
        }
        return List.copyOf(found);
    }

    private Optional<Placement> liked(Step step, int day, Instant notBefore, Wishes wishes, @Nullable UUID favourite) {
        Taste taste = new Taste(wishes, step.kind(), request.around().zone(), null);
        return step.isSession() && favourite != null
                ? opening(step, day, notBefore, taste.of(favourite)).or(() -> opening(step, day, notBefore, taste))
                : opening(step, day, notBefore, taste);
    }

    List<Obstacle> obstacles(Step step, int day) {
        return openings.obstacles(step.need(), day(day));
    }

    private record Key(Need need, int day, Instant notBefore, Taste taste) {}
}
