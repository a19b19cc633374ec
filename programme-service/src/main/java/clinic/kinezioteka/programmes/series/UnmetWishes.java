package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.series.UnmetWish.Wish;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells which wishes gave way in a series, and why. */
public final class UnmetWishes {
    private UnmetWishes() {}

    public static List<UnmetWish> of(SeriesRequest request, List<Step> placed) {
        ZoneId zone = request.around().zone();
        List<PlacedStep> steps =
                placed.stream().map(step -> PlacedStep.of(step, zone)).toList();
        List<UnmetWish> unmet = new ArrayList<>();
        steps.forEach(step -> ofOne(request.wishes(), request.around(), step, unmet));
        ofPace(steps, unmet);
        ofPeople(steps, unmet);
        return List.copyOf(unmet);
    }

    private static void ofOne(Wishes wishes, Surroundings around, PlacedStep placed, List<UnmetWish> unmet) {
        Span span = placed.at().span();
        if (!wishes.likesDay(placed.day().getDayOfWeek())) {
            unmet.add(unmet(
                    Wish.PREFERRED_DAY, placed, "order, rest days and the earliest series leave no preferred day"));
        }
        if (!new Taste(wishes, placed.step().kind(), around.zone(), null).likesHours(span)) {
            unmet.add(unmet(Wish.PREFERRED_HOURS, placed, "nothing is free in the preferred hours of that day"));
        }
        if (!wishes.likesPerson(placed.step().kind(), placed.at().practitionerId())) {
            unmet.add(unmet(Wish.PREFERRED_PRACTITIONER, placed, "nobody preferred is free on that day"));
        }
        if (!wishes.languages().isEmpty() && !around.speaks(placed.at().practitionerId(), wishes.languages())) {
            unmet.add(unmet(
                    Wish.PREFERRED_LANGUAGE,
                    placed,
                    "nobody who is known to speak a preferred language is free on that day"));
        }
    }

    private static void ofPace(List<PlacedStep> steps, List<UnmetWish> unmet) {
        Map<LocalDate, Integer> weeks = new HashMap<>();
        for (PlacedStep placed : steps) {
            LocalDate week = placed.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (placed.step().isSession() && weeks.merge(week, 1, Integer::sum) > Wishes.SESSIONS_A_WEEK) {
                unmet.add(
                        unmet(Wish.TWO_SESSIONS_A_WEEK, placed, "the window is shorter than two sessions a week need"));
            }
        }
    }

    private static void ofPeople(List<PlacedStep> steps, List<UnmetWish> unmet) {
        UUID first = null;
        for (PlacedStep placed : steps) {
            if (placed.step().isSession()) {
                UUID person = placed.at().practitionerId();
                if (first != null && !first.equals(person)) {
                    unmet.add(unmet(
                            Wish.SAME_PRACTITIONER, placed, "the therapist of the series is not free on that day"));
                }
                first = first == null ? person : first;
            }
        }
    }

    private static UnmetWish unmet(Wish wish, PlacedStep placed, String because) {
        Step step = placed.step();
        return new UnmetWish(wish, step.visitId(), step.kind(), step.sessionNumber(), because);
    }
}
