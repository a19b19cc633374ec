package clinic.kinezioteka.programmes.availability;

import clinic.kinezioteka.programmes.availability.Calendars.Known;
import clinic.kinezioteka.programmes.resource.Bookable;
import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Room;
import clinic.kinezioteka.programmes.resource.Rooms;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a placement has to fit into: who and what the clinic has, and when each cannot be had. */
@ApplicationScoped
public class ClinicResources {
    private static final Duration REST = Duration.ofDays(3);

    private final Practitioners practitioners;
    private final Rooms rooms;
    private final Devices devices;
    private final Calendars calendars;
    private final ClinicHours hours;
    private final Visits visits;

    ClinicResources(
            Practitioners practitioners,
            Rooms rooms,
            Devices devices,
            Calendars calendars,
            ClinicHours hours,
            Visits visits) {
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.devices = devices;
        this.calendars = calendars;
        this.hours = hours;
        this.visits = visits;
    }

    /**
     * All that may take a visit between two instants.
     *
     * @param chain visits that are judged as steps themselves: their sessions are no sessions outside
     * @param moving visits whose bookings are given up
     */
    public Surroundings around(
            UUID patientId, Instant from, Instant to, Set<UUID> chain, Set<UUID> moving, boolean retrospective) {
        return Objects.requireNonNull(around(Map.of(patientId, chain), from, to, moving, retrospective)
                .get(patientId));
    }

    /** The same for several patients, each with a chain; the clinic is read once. */
    public Map<UUID, Surroundings> around(
            Map<UUID, Set<UUID>> chains, Instant from, Instant to, Set<UUID> moving, boolean retrospective) {
        List<Practitioner> doctors = practitioners.taking(PractitionerRole.DOCTOR);
        List<Practitioner> therapists = practitioners.taking(PractitionerRole.THERAPIST);
        List<Room> allRooms = rooms.inOrder();
        List<Device> allDevices = devices.inOrder();
        List<UUID> all = Stream.concat(
                        chains.keySet().stream(),
                        Stream.of(doctors, therapists, allRooms, allDevices)
                                .flatMap(List::stream)
                                .map(Bookable::id))
                .toList();
        Known known = calendars.of(all, from, to, moving, retrospective);
        Surroundings clinic = new Surroundings(
                hours.between(from, to, retrospective),
                people(doctors, known),
                people(therapists, known),
                allRooms.stream()
                        .map(room -> new Space(
                                room.id(),
                                Set.copyOf(room.fitFor()),
                                Set.copyOf(room.techniques()),
                                known.of(room.id())))
                        .toList(),
                allDevices.stream()
                        .map(device -> new Unit(device.id(), device.kind(), device.roomId(), known.of(device.id())))
                        .toList(),
                Busy.never(),
                Set.of());
        return chains.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> clinic.of(
                                known.of(entry.getKey()).taken(),
                                visits
                                        .sessionsOf(entry.getKey(), from.minus(REST), to.plus(REST), entry.getValue())
                                        .stream()
                                        .map(Appointment::day)
                                        .collect(Collectors.toSet()))));
    }

    private static List<Person> people(List<Practitioner> practitioners, Known known) {
        return practitioners.stream()
                .map(one -> new Person(
                        one.id(),
                        one.weeklyHours(),
                        Set.copyOf(one.skills()),
                        Set.copyOf(one.languages()),
                        known.of(one.id())))
                .toList();
    }
}
