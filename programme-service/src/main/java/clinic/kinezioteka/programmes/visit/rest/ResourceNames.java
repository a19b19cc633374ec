package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Room;
import clinic.kinezioteka.programmes.resource.Rooms;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up the names of what some visits booked, each kind once. */
@ApplicationScoped
class ResourceNames {

    private final Practitioners practitioners;
    private final Rooms rooms;
    private final Devices devices;

    ResourceNames(Practitioners practitioners, Rooms rooms, Devices devices) {
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.devices = devices;
    }

    Known of(Collection<Visit> visits, Map<UUID, Appointment> proposed) {
        List<Appointment> all = Stream.concat(
                        visits.stream().flatMap(visit -> visit.appointment().stream()), proposed.values().stream())
                .toList();
        return new Known(
                practitioners.list("id in ?1", ids(all, at -> Stream.of(at.practitionerId()))).stream()
                        .collect(Collectors.toMap(Practitioner::id, Practitioner::displayName)),
                rooms.list("id in ?1", ids(all, at -> Stream.of(at.roomId()))).stream()
                        .collect(Collectors.toMap(Room::id, Room::name)),
                devices.list("id in ?1", ids(all, at -> at.deviceIds().stream())).stream()
                        .collect(Collectors.toMap(Device::id, device -> device)));
    }

    private static List<UUID> ids(List<Appointment> all, Function<Appointment, Stream<UUID>> which) {
        return all.stream().flatMap(which).distinct().toList();
    }

    record Known(Map<UUID, String> practitioners, Map<UUID, String> rooms, Map<UUID, Device> devices) {

        VisitView.Named practitioner(UUID id) {
            return new VisitView.Named(id, name(practitioners.get(id)));
        }

        VisitView.Named room(UUID id) {
            return new VisitView.Named(id, name(rooms.get(id)));
        }

        List<VisitView.Unit> devices(List<UUID> ids) {
            return ids.stream()
                    .map(devices::get)
                    .map(device -> new VisitView.Unit(device.id(), device.kind(), device.name()))
                    .toList();
        }

        private static String name(@Nullable String known) {
            return known == null ? "" : known;
        }
    }
}
