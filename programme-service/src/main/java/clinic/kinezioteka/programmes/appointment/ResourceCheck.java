package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;

/** What a request names exists and is fit for the kind of visit. */
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

    /** Fails with 422 naming each field that refers to nothing or to something unfit. */
    void require(VisitKind kind, SlotRequest slot) {
        RuleBroken unknown = new RuleBroken("unknown-reference", "There is no such thing to refer to.");
        RuleBroken unfit = new RuleBroken("resource-unfit", "A resource is not fit for this kind of visit.");
        practitioners
                .findByIdOptional(slot.practitionerId())
                .ifPresentOrElse(
                        practitioner -> {
                            if (!practitioner.is(PractitionerRole.taking(kind))) {
                                unfit.violation("practitionerId", "must be a " + PractitionerRole.taking(kind));
                            }
                        },
                        () -> unknown.violation("practitionerId", "refers to nothing"));
        rooms.findByIdOptional(slot.roomId())
                .ifPresentOrElse(
                        room -> {
                            if (!room.fits(kind)) {
                                unfit.violation("roomId", "is not fit for " + kind);
                            }
                        },
                        () -> unknown.violation("roomId", "refers to nothing"));
        for (int index = 0; index < slot.deviceIds().size(); index++) {
            if (devices.findById(slot.deviceIds().get(index)) == null) {
                unknown.violation("deviceIds[" + index + "]", "refers to nothing");
            }
        }
        if (new HashSet<>(slot.deviceIds()).size() < slot.deviceIds().size()) {
            unfit.violation("deviceIds", "may name each unit once");
        }
        throwIfBroken(unknown);
        throwIfBroken(unfit);
    }

    private static void throwIfBroken(RuleBroken broken) {
        if (!broken.violations().isEmpty()) {
            throw broken;
        }
    }
}
