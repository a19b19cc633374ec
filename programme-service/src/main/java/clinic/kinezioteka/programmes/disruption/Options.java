package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Choice;
import clinic.kinezioteka.programmes.timetable.Choices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where visits could go as far as the clinic and the visits of their chains that stand are concerned. */
final class Options {
    private final Situation situation;
    private final Choices choices;
    private final ZoneId zone;
    private final Map<UUID, Within> limits = new HashMap<>();
    private final Map<UUID, List<UUID>> familiar = new HashMap<>();

    Options(Situation situation) {
        this.situation = situation;
        this.choices = new Choices(situation.around());
        this.zone = situation.around().zone();
        Set<UUID> movable = situation.visits().stream().map(Movable::id).collect(Collectors.toSet());
        situation.visits().forEach(visit -> {
            limits.put(
                    visit.id(),
                    Within.of(visit, situation, step -> movable.contains(step.visitId()) ? null : step.at()));
            familiar.put(visit.id(), givingTheChainOf(visit));
        });
    }

    /** Starts between the visits of its chain that stand, the former one first, then those nearest to it. */
    Iterator<Choice> nearestFirst(Movable visit) {
        return nearestFirst(visit, Objects.requireNonNull(limits.get(visit.id())));
    }

    /** The same, between all visits of its chain that lie on a board now. */
    Iterator<Choice> nearestFirst(Movable visit, Board board) {
        return nearestFirst(
                visit,
                Within.of(
                        visit,
                        situation,
                        step -> board.isMovable(step.visitId())
                                ? board.placeOf(step.visitId())
                                        .map(PlacedStep::at)
                                        .orElse(null)
                                : step.at()));
    }

    private Iterator<Choice> nearestFirst(Movable visit, Within limit) {
        if (limit.isEmpty()) {
            return Collections.emptyIterator();
        }
        Instant former = visit.before().span().start();
        LocalDate day = visit.before().day(zone);
        Stream<Choice> same = choices.at(visit.need(), former).stream();
        Iterator<Choice> later = on(visit, days(limit.later(day), limit.last()))
                .filter(one -> one.span().start().isAfter(former))
                .iterator();
        Iterator<Choice> earlier = on(visit, reversed(limit.first(), limit.earlier(day)))
                .filter(one -> one.span().start().isBefore(former))
                .iterator();
        Predicate<Choice> lies = one -> limit.holds(one);
        return Stream.concat(
                        same.filter(lies),
                        new Nearest(visit, earlier, later).stream().filter(lies))
                .iterator();
    }

    /** The days between those visits, the former one first, then those nearest to it. */
    List<LocalDate> days(Movable visit, int most) {
        LocalDate former = visit.before().day(zone);
        Within limit = limits.get(visit.id());
        return limit == null || limit.isEmpty()
                ? List.of(former)
                : Stream.concat(
                                Stream.of(former),
                                limit.first().datesUntil(limit.last().plusDays(1)))
                        .distinct()
                        .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(former, day))))
                        .limit(most)
                        .toList();
    }

    /** The ways to take a start: the former practitioner, room and units first, then who gives others of the chain. */
    Iterator<Placement> at(Choice choice, Movable visit) {
        Placement before = visit.before();
        List<UUID> people = first(choice.practitioners(), familiar(visit));
        List<UUID> rooms = first(choice.rooms(), List.of(before.roomId()));
        return people.stream()
                .flatMap(person -> rooms.stream()
                        .flatMap(room -> units(choice.devicesIn(room), before.deviceIds()).stream()
                                .map(some -> new Placement(choice.span(), person, room, some))))
                .iterator();
    }

    private List<UUID> familiar(Movable visit) {
        return Objects.requireNonNull(familiar.get(visit.id()));
    }

    /** Who gave the visit until now, then who gives the other visits of its chain. */
    private List<UUID> givingTheChainOf(Movable visit) {
        return Stream.concat(
                        Stream.of(visit.before()),
                        situation.bookOf(visit.patientId()).chainOf(visit).steps().stream()
                                .flatMap(step -> Stream.ofNullable(step.at())))
                .map(Placement::practitionerId)
                .distinct()
                .toList();
    }

    /** One unit of each kind in every way. */
    private static List<List<UUID>> units(List<List<UUID>> kinds, List<UUID> former) {
        List<List<UUID>> ways = List.of(List.of());
        for (List<UUID> ofKind : kinds) {
            ways = ways.stream()
                    .flatMap(way -> first(ofKind, former).stream().map(unit -> {
                        List<UUID> longer = new ArrayList<>(way);
                        longer.add(unit);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return ways;
    }

    private static List<UUID> first(List<UUID> all, List<UUID> preferred) {
        return Stream.concat(
                        preferred.stream().filter(all::contains), all.stream().filter(one -> !preferred.contains(one)))
                .toList();
    }

    private Stream<Choice> on(Movable visit, Stream<DayWay> days) {
        return days.flatMap(one -> {
            List<Choice> starts = new ArrayList<>(choices.on(visit.need(), one.day()));
            if (one.backwards()) {
                Collections.reverse(starts);
            }
            return starts.stream();
        });
    }

    private static Stream<DayWay> days(LocalDate from, LocalDate to) {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .map(day -> new DayWay(day, false));
    }

    private static Stream<DayWay> reversed(LocalDate from, LocalDate to) {
        return Stream.iterate(to, day -> !day.isBefore(from), day -> day.minusDays(1))
                .map(day -> new DayWay(day, true));
    }

    private record DayWay(LocalDate day, boolean backwards) {}
}
