package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.resource.DeviceKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One start at which a visit could take place, with everybody and everything that is there and free then.
 *
 * @param devices units by the kinds that the visit needs
 */
public record Choice(Span span, List<UUID> practitioners, List<UUID> rooms, Map<DeviceKind, List<UUID>> devices) {

    public Choice {
        practitioners = List.copyOf(practitioners);
        rooms = List.copyOf(rooms);
        devices = Map.copyOf(devices);
    }

    boolean isOne() {
        return !practitioners.isEmpty()
                && !rooms.isEmpty()
                && devices.values().stream().noneMatch(List::isEmpty);
    }
}
