package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Room;
import clinic.kinezioteka.programmes.resource.Rooms;
import clinic.kinezioteka.programmes.timetable.Need;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What a request names exists, is fit for the visit, and is all that its planned exercises need. */
@ApplicationScoped
class ResourceCheck {

    private final Practitioners practitioners;
    private final Rooms rooms;
    private final Devices devices;

    ResourceCheck(Practitioners practitioners, Rooms rooms, Devices devices) {
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.devices = devices;
    }

    /**
     * Fails with 422 naming each field that refers to nothing, to something unfit, or to too little. What exercises need
     * gives way to an override; of what is entered from paper it is not asked.
     */
    void require(Need need, SlotRequest slot) {
        RuleBroken unknown = RuleBroken.unknownReference();
        RuleBroken unfit = new RuleBroken("resource-unfit", "What the visit needs is not there.");
        boolean exercisesCount = slot.override() == null && !slot.retrospective();
        practitioners
                .findByIdOptional(slot.practitionerId())
                .ifPresentOrElse(
                        practitioner -> judge(need, practitioner, exercisesCount, unfit),
                        () -> unknown.violation("practitionerId", "refers to nothing"));
        rooms.findByIdOptional(slot.roomId())
                .ifPresentOrElse(
                        room -> judge(need, room, exercisesCount, unfit),
                        () -> unknown.violation("roomId", "refers to nothing"));
        Set<DeviceKind> named = EnumSet.noneOf(DeviceKind.class);
        for (int index = 0; index < slot.deviceIds().size(); index++) {
            Device device = devices.findById(slot.deviceIds().get(index));
            if (device == null) {
                unknown.violation("deviceIds[" + index + "]", "refers to nothing");
            } else {
                named.add(device.kind());
            }
        }
        unknown.throwIfViolated();
        if (new HashSet<>(slot.deviceIds()).size() < slot.deviceIds().size()) {
            unfit.violation("deviceIds", "may name each unit once");
        }
        if (exercisesCount) {
            missing(need.devices(), named)
                    .forEach(
                            kind -> unfit.violation("deviceIds", "must name a " + kind + " for the planned exercises"));
        }
        unfit.throwIfViolated();
    }

    private static void judge(Need need, Practitioner practitioner, boolean exercisesCount, RuleBroken unfit) {
        PractitionerRole role = PractitionerRole.taking(need.kind());
        if (!practitioner.is(role)) {
            unfit.violation("practitionerId", "must be a " + role);
        }
        if (exercisesCount && !practitioner.skills().isEmpty()) {
            missing(need.techniques(), practitioner.skills())
                    .forEach(technique -> unfit.violation("practitionerId", "must master " + technique));
        }
    }

    private static void judge(Need need, Room room, boolean exercisesCount, RuleBroken unfit) {
        if (!room.fitFor().isEmpty() && !room.fitFor().contains(need.kind())) {
            unfit.violation("roomId", "is not fit for " + need.kind());
        }
        if (exercisesCount && !room.techniques().isEmpty()) {
            missing(need.techniques(), room.techniques())
                    .forEach(technique -> unfit.violation("roomId", "is not fit for " + technique));
        }
    }

    private static <T extends Comparable<T>> Set<T> missing(Set<T> needed, Collection<T> there) {
        Set<T> missing = new TreeSet<>(needed);
        missing.removeAll(there);
        return missing;
    }
}
