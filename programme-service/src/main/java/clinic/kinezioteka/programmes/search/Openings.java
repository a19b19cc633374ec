package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Taste;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.DayGrid;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The free starts of a day: everything a visit needs is there at once, inside somebody's hours. */
public final class Openings {
    private final Surroundings around;
    private final DayGrid grid;
    private final ObstaclesAtStart obstacles;

    public Openings(Surroundings around) {
        this.around = around;
        this.grid = new DayGrid(around.zone(), around.clinic().gridMinutes());
        this.obstacles = new ObstaclesAtStart(around, grid);
    }

    /** The first start of the day, not before an instant, that everything allows and the taste likes. */
    Optional<Placement> first(Need need, LocalDate day, Instant notBefore, Taste taste) {
        return starts(need, day)
                .filter(start -> !start.isBefore(notBefore))
                .map(start -> Span.of(start, need.length()))
                .filter(taste::likesHours)
                .flatMap(span -> at(need, span, taste).stream())
                .findFirst();
    }

    /** All free starts of the day, earliest first, each with the first of those wished for who can take it. */
    public Stream<Placement> all(Need need, LocalDate day, Wishes wishes) {
        Taste taste = new Taste(wishes, need.kind(), around.zone(), null);
        return starts(need, day)
                .map(start -> Span.of(start, need.length()))
                .flatMap(span -> at(need, span, taste).stream());
    }

    private Stream<Instant> starts(Need need, LocalDate day) {
        return grid.starts(
                day,
                around.peopleFor(need).stream()
                        .flatMap(person -> person.hours().on(day).stream())
                        .toList());
    }

    private Optional<Placement> at(Need need, Span span, Taste taste) {
        if (!around.clinic().isOpen(span) || !around.patient().isFree(span)) {
            return Optional.empty();
        }
        Optional<Person> person = around.peopleFor(need).stream()
                .filter(taste::likes)
                .filter(one ->
                        grid.isWithin(one.hours(), span) && one.calendar().isFree(span, need))
                .findFirst();
        return person.flatMap(one -> around.rooms().stream()
                .filter(space -> space.fits(need) && space.calendar().isFree(span, need))
                .flatMap(space -> units(need, span, space.id()).stream()
                        .map(units -> new Placement(span, one.id(), space.id(), units)))
                .findFirst());
    }

    /** A free unit of each kind that can be in a room; empty where one is missing. */
    private Optional<List<UUID>> units(Need need, Span span, UUID room) {
        List<UUID> units = new ArrayList<>();
        for (DeviceKind kind : need.devices()) {
            around.units(kind)
                    .filter(unit -> unit.canBeIn(room) && unit.calendar().isFree(span, need))
                    .findFirst()
                    .map(Unit::id)
                    .ifPresent(units::add);
        }
        return units.size() == need.devices().size() ? Optional.of(units) : Optional.empty();
    }

    /** What keeps a visit from a day, people and things of the clinic only; empty where it has an opening. */
    public List<Conflict> inTheWay(Step step, LocalDate day) {
        return obstacles(step.need(), day).stream()
                .map(obstacle -> obstacle.of(step, day))
                .toList();
    }

    /** What stands in the way on a day that has no opening: the start with the fewest obstacles, all of them. */
    List<Obstacle> obstacles(Need need, LocalDate day) {
        List<Obstacle> fewest = null;
        List<Instant> starts = starts(need, day).toList();
        for (Instant start :
                starts.isEmpty() ? grid.starts(day, DayGrid.usual(day)).toList() : starts) {
            List<Obstacle> found = obstacles.of(need, Span.of(start, need.length()));
            if (fewest == null || found.size() < fewest.size()) {
                fewest = found;
            }
        }
        return fewest == null ? List.of(Obstacle.nobodyWorks(need.kind())) : fewest;
    }
}
