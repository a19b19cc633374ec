package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.disruption.Arrangement;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Moves the visits of a practitioner, room or device that cannot be had for a time, with the least disruption. */
@ApplicationScoped
@Transactional
public class ReplanVisits {

    private final FindOtherPlaces places;
    private final MoveConcerned moving;
    private final Practitioners practitioners;
    private final Rooms rooms;
    private final Devices devices;
    private final Clinics clinics;
    private final PatientsConcerned patients;
    private final ReplanSettings settings;

    ReplanVisits(
            FindOtherPlaces places,
            MoveConcerned moving,
            Practitioners practitioners,
            Rooms rooms,
            Devices devices,
            Clinics clinics,
            PatientsConcerned patients,
            ReplanSettings settings) {
        this.places = places;
        this.moving = moving;
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.devices = devices;
        this.clinics = clinics;
        this.patients = patients;
        this.settings = settings;
    }

    /**
     * All that moves, moves in one transaction. Fails with 422 for an unknown resource and an impossible time, with 409 where
     * a visit finds no place and a best effort is not enough: then with all conflicts, and nothing is moved.
     */
    public Replanned replan(ReplanWish wish) {
        requireKnown(wish);
        Outage outage = wish.outage(clinics.zone(), clinics.today());
        for (int attempt = 1; ; attempt++) {
            Arrangement found = places.during(outage);
            Replanned told = Replanned.of(found, wish.dryRun(), clinics.zone());
            found.moved().forEach(one -> patients.add(one.visit().patientId()));
            found.unmoved().forEach(one -> patients.add(one.visit().patientId()));
            if (!found.isComplete() && !wish.bestEffort()) {
                throw told.refusal();
            }
            if (wish.dryRun() || moving.move(outage, found, wish)) {
                return told;
            }
            if (attempt >= settings.tries()) {
                throw new Conflict("slot-taken", "Others took parts of each plan that was found; try again.");
            }
        }
    }

    private void requireKnown(ReplanWish wish) {
        UUID id = wish.resourceId();
        boolean known =
                switch (wish.kind()) {
                    case PRACTITIONER -> practitioners.findById(id) != null;
                    case ROOM -> rooms.findById(id) != null;
                    case DEVICE -> devices.findById(id) != null;
                };
        if (!known) {
            throw RuleBroken.unknownReference().violation(wish.kind().field(), "refers to nothing");
        }
    }
}
