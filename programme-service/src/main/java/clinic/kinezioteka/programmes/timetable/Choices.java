package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every start that a clinic could give a visit, whoever the patient is; looked up once. */
public final class Choices {
    private final Surroundings around;
    private final DayGrid grid;
    private final Map<Key, List<Choice>> known = new HashMap<>();

    public Choices(Surroundings around) {
        this.around = around;
        this.grid = new DayGrid(around.zone(), around.clinic().gridMinutes());
    }

    /** The starts of a day in their order. */
    public List<Choice> on(Need need, LocalDate day) {
        return known.computeIfAbsent(new Key(need, day), key -> look(need, day));
    }

    /** What the clinic could give a visit at this very start, be it on the grid or not. */
    public Optional<Choice> at(Need need, Instant start) {
        Span span = Span.of(start, need.length());
        return Optional.of(span)
                .filter(around.clinic()::isOpen)
                .map(open -> choice(
                        need, open, people(need, start.atZone(around.zone()).toLocalDate()), rooms(need)))
                .filter(Choice::isOne);
    }

    private List<Choice> look(Need need, LocalDate day) {
        List<AtWork> people = people(need, day);
        List<Space> rooms = rooms(need);
        return grid.starts(
                        day,
                        people.stream()
                                .flatMap(one -> one.person().hours().on(day).stream())
                                .toList())
                .map(start -> Span.of(start, need.length()))
                .filter(around.clinic()::isOpen)
                .map(span -> choice(need, span, people, rooms))
                .filter(Choice::isOne)
                .toList();
    }

    private List<AtWork> people(Need need, LocalDate day) {
        return around.peopleFor(need).stream()
                .map(person -> new AtWork(person, hours(person, day)))
                .filter(one -> !one.hours().isEmpty())
                .toList();
    }

    private List<Space> rooms(Need need) {
        return around.rooms().stream().filter(one -> one.fits(need)).toList();
    }

    /** The hours of a day as they are looked up often: in instants. */
    private List<Span> hours(Person person, LocalDate day) {
        return person.hours().on(day).stream()
                .map(hours -> new Span(instant(day, hours.from()), instant(day, hours.to())))
                .toList();
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(around.zone()).toInstant();
    }

    private Choice choice(Need need, Span span, List<AtWork> people, List<Space> rooms) {
        Map<DeviceKind, List<Unit>> devices =
                need.devices().stream().collect(Collectors.toMap(Function.identity(), kind -> units(kind, span, need)));
        return new Choice(
                span,
                people.stream()
                        .filter(one ->
                                one.isThere(span) && one.person().calendar().isFree(span, need))
                        .map(one -> one.person().id())
                        .toList(),
                rooms.stream()
                        .filter(one -> one.calendar().isFree(span, need))
                        .map(Space::id)
                        .filter(room -> devices.values().stream()
                                .allMatch(units -> units.stream().anyMatch(unit -> unit.canBeIn(room))))
                        .toList(),
                devices);
    }

    private List<Unit> units(DeviceKind kind, Span span, Need need) {
        return around.units(kind)
                .filter(unit -> unit.calendar().isFree(span, need))
                .toList();
    }

    private record AtWork(Person person, List<Span> hours) {

        boolean isThere(Span span) {
            return hours.stream()
                    .anyMatch(one ->
                            !span.start().isBefore(one.start()) && !span.end().isAfter(one.end()));
        }
    }

    private record Key(Need need, LocalDate day) {}
}
