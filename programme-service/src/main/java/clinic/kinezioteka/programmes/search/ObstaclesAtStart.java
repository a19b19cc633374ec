package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.ClinicTimes;
import clinic.kinezioteka.programmes.timetable.DayGrid;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import java.util.ArrayList;
import java.util.List;
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
        List<Calendar> rooms = around.rooms().stream()
                .filter(space -> space.fits(need))
                .map(Surroundings.Space::calendar)
                .toList();
        missing(rooms, need, span, Obstacle.roomsClosed(need.kind()), Obstacle.rooms(need.kind()), found);
        need.devices().forEach(kind -> {
            List<Calendar> units = around.devices().stream()
                    .filter(unit -> unit.kind() == kind)
                    .map(Surroundings.Unit::calendar)
                    .toList();
            missing(units, need, span, Obstacle.devicesInMaintenance(kind), Obstacle.devices(kind), found);
        });
        return found;
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
        List<Calendar> working = around.peopleFor(need).stream()
                .filter(person -> grid.isWithin(person.hours(), span))
                .map(Person::calendar)
                .toList();
        if (working.isEmpty()) {
            found.add(Obstacle.nobodyWorks(need.kind()));
        } else {
            missing(working, need, span, Obstacle.absent(need.kind()), Obstacle.practitioners(need.kind()), found);
        }
    }

    /** Tells what is away where all are, and what is taken where the others are. */
    private static void missing(
            List<Calendar> all, Need need, Span span, Obstacle away, Obstacle taken, List<Obstacle> found) {
        if (all.stream().anyMatch(calendar -> calendar.isFree(span, need))) {
            return;
        }
        Stream<Calendar> there = all.stream().filter(calendar -> calendar.away().isFree(span));
        found.add(!all.isEmpty() && there.findAny().isEmpty() ? away : taken);
    }
}
