package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.programmes.booking.Booking;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Room;
import clinic.kinezioteka.programmes.resource.Rooms;
import clinic.kinezioteka.programmes.scheduling.Busy;
import clinic.kinezioteka.programmes.scheduling.SchedulingSettings;
import clinic.kinezioteka.programmes.scheduling.Span;
import clinic.kinezioteka.programmes.scheduling.Surroundings;
import clinic.kinezioteka.programmes.scheduling.Surroundings.Person;
import clinic.kinezioteka.programmes.scheduling.Surroundings.Space;
import clinic.kinezioteka.programmes.scheduling.Surroundings.Unit;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what a placement has to fit into: who and what the clinic has, and when each is taken. */
@ApplicationScoped
class ClinicResources {
    private static final Duration REST = Duration.ofDays(3);

    private final Practitioners practitioners;
    private final Rooms rooms;
    private final Devices devices;
    private final Bookings bookings;
    private final Visits visits;
    private final Clinics clinics;
    private final SchedulingSettings settings;
    private final Clock clock;

    ClinicResources(
            Practitioners practitioners,
            Rooms rooms,
            Devices devices,
            Bookings bookings,
            Visits visits,
            Clinics clinics,
            SchedulingSettings settings,
            Clock clock) {
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.devices = devices;
        this.bookings = bookings;
        this.visits = visits;
        this.clinics = clinics;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All that may take a visit between two instants.
     *
     * @param chain visits that are judged as steps themselves: their sessions are no sessions outside
     * @param moving visits whose bookings are given up
     */
    Surroundings around(
            UUID patientId, Instant from, Instant to, Set<UUID> chain, Set<UUID> moving, boolean retrospective) {
        List<Practitioner> doctors = practitioners.taking(PractitionerRole.DOCTOR);
        List<Practitioner> therapists = practitioners.taking(PractitionerRole.THERAPIST);
        List<Room> allRooms = rooms.inOrder();
        List<Device> allDevices = devices.inOrder();
        List<UUID> all = new ArrayList<>(List.of(patientId));
        doctors.forEach(one -> all.add(one.id()));
        therapists.forEach(one -> all.add(one.id()));
        allRooms.forEach(one -> all.add(one.id()));
        allDevices.forEach(one -> all.add(one.id()));
        Map<UUID, Busy> busy = busy(all, from, to, moving);
        return new Surroundings(
                clinics.zone(),
                settings.clinicWorks(),
                retrospective ? Instant.MIN : clock.instant(),
                people(doctors, busy),
                people(therapists, busy),
                allRooms.stream()
                        .map(room -> new Space(room.id(), Set.copyOf(room.fitFor()), of(busy, room.id())))
                        .toList(),
                allDevices.stream()
                        .map(device -> new Unit(device.id(), device.kind(), of(busy, device.id())))
                        .toList(),
                of(busy, patientId),
                visits.sessionsOf(patientId, from.minus(REST), to.plus(REST), chain).stream()
                        .map(Appointment::day)
                        .collect(Collectors.toSet()));
    }

    private static List<Person> people(List<Practitioner> practitioners, Map<UUID, Busy> busy) {
        return practitioners.stream()
                .map(one -> new Person(one.id(), one.weeklyHours(), of(busy, one.id())))
                .toList();
    }

    private static Busy of(Map<UUID, Busy> busy, UUID id) {
        return busy.getOrDefault(id, Busy.never());
    }

    private Map<UUID, Busy> busy(List<UUID> resources, Instant from, Instant to, Set<UUID> moving) {
        Map<UUID, List<Span>> spans = new HashMap<>();
        for (Booking booking : bookings.taking(resources, from, to, moving)) {
            spans.computeIfAbsent(booking.resourceId(), id -> new ArrayList<>())
                    .add(new Span(booking.startsAt(), booking.endsAt()));
        }
        return spans.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Busy.at(entry.getValue())));
    }
}
