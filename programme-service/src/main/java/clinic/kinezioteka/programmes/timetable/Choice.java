package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One start at which a visit could take place, with everybody and everything that is there and free then.
 *
 * @param rooms each with all the devices that the visit needs
 * @param devices units by the kinds that the visit needs
 */
public record Choice(Span span, List<UUID> practitioners, List<UUID> rooms, Map<DeviceKind, List<Unit>> devices) {

    public Choice {
        practitioners = List.copyOf(practitioners);
        rooms = List.copyOf(rooms);
        devices = Map.copyOf(devices);
    }

    boolean isOne() {
        return !practitioners.isEmpty() && !rooms.isEmpty();
    }

    /** For each kind that the visit needs, the units that can be in a room. */
    public List<List<UUID>> devicesIn(UUID room) {
        return devices.values().stream()
                .map(units -> units.stream()
                        .filter(unit -> unit.canBeIn(room))
                        .map(Unit::id)
                        .toList())
                .toList();
    }
}
