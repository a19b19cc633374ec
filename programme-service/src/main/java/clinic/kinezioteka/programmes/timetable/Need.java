package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import java.time.Duration;
import java.util.Set;

/**
 * What must be free together for a visit.
 *
 * @param length of the visit
 * @param buffer kept free after it for practitioner, room and devices
 * @param devices one unit of each kind
 * @param techniques families of its planned exercises: the practitioner masters them and the room is fit for them
 */
public record Need(VisitKind kind, Duration length, Duration buffer, Set<DeviceKind> devices, Set<String> techniques) {

    public Need {
        devices = Set.copyOf(devices);
        techniques = Set.copyOf(techniques);
    }

    /** The same for so long at the least. */
    public Need lasting(Duration atLeast) {
        return new Need(kind, atLeast.compareTo(length) > 0 ? atLeast : length, buffer, devices, techniques);
    }
}
