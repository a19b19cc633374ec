package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.ClinicTimes;
import clinic.kinezioteka.programmes.timetable.DayGrid;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that keeps a visit from one start: of the clinic as a whole, the patient, people, rooms and devices. */
record ObstaclesAtStart(Surroundings around, DayGrid grid) {

    List<Obstacle> of(Need need, Span span) {
        List<Obstacle> found = new ArrayList<>();
        clinic(span, found);
        if (!around.patient().isFree(span)) {
            found.add(Obstacle.patient());
        }
        people(need, span, found);
        int others = found.size();
        VisitKind kind = need.kind();
        missing(
                around.rooms().stream()
                        .filter(space -> space.fits(need))
                        .map(space -> new Wanted(space.id(), space.calendar())),
                need,
                span,
                all -> Obstacle.roomsClosed(kind, all),
                all -> Obstacle.rooms(kind, all),
                found);
        need.devices()
                .forEach(device -> missing(
                        around.units(device).map(unit -> new Wanted(unit.id(), unit.calendar())),
                        need,
                        span,
                        all -> Obstacle.devicesInMaintenance(device, all),
                        all -> Obstacle.devices(device, all),
                        found));
        if (found.size() == others
                && around.rooms().stream().noneMatch(space -> space.fits(need) && hasAll(space, need, span))) {
            found.add(Obstacle.devicesElsewhere());
        }
        return found;
    }

    private boolean hasAll(Space space, Need need, Span span) {
        return space.calendar().isFree(span, need)
                && need.devices().stream().allMatch(kind -> around.units(kind)
                        .anyMatch(unit ->
                                unit.canBeIn(space.id()) && unit.calendar().isFree(span, need)));
    }

    private void clinic(Span span, List<Obstacle> found) {
        ClinicTimes clinic = around.clinic();
        if (span.start().isBefore(clinic.notBefore())) {
            found.add(Obstacle.past());
        } else if (span.start().isBefore(clinic.bookableFrom())) {
            found.add(Obstacle.notice());
        }
        if (!clinic.closed().isFree(span)) {
            found.add(Obstacle.closed());
        } else if (!clinic.isWithinOpeningHours(span)) {
            found.add(Obstacle.outsideOpeningHours());
        }
    }

    private void people(Need need, Span span, List<Obstacle> found) {
        VisitKind kind = need.kind();
        List<Wanted> working = around.peopleFor(need).stream()
                .filter(person -> grid.isWithin(person.hours(), span))
                .map(person -> new Wanted(person.id(), person.calendar()))
                .toList();
        if (working.isEmpty()) {
            found.add(Obstacle.nobodyWorks(kind));
        } else {
            missing(
                    working.stream(),
                    need,
                    span,
                    all -> Obstacle.absent(kind, all),
                    all -> Obstacle.practitioners(kind, all),
                    found);
        }
    }

    /** Tells what is away where all are, and what is taken where the others are. */
    private static void missing(
            Stream<Wanted> wanted,
            Need need,
            Span span,
            Function<List<UUID>, Obstacle> away,
            Function<List<UUID>, Obstacle> taken,
            List<Obstacle> found) {
        List<Wanted> all = wanted.toList();
        if (all.stream().anyMatch(one -> one.calendar.isFree(span, need))) {
            return;
        }
        boolean allAway = !all.isEmpty()
                && all.stream().noneMatch(one -> one.calendar.away().isFree(span));
        found.add((allAway ? away : taken).apply(all.stream().map(Wanted::id).toList()));
    }

    private record Wanted(UUID id, Calendar calendar) {}
}
