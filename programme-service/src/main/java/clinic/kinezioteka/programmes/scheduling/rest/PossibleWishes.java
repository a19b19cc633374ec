package clinic.kinezioteka.programmes.scheduling.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.series.Wishes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Wishes that a series could honour: they name practitioners who take such visits, and hours that end after they begin. */
@ApplicationScoped
class PossibleWishes {

    private final Practitioners practitioners;

    PossibleWishes(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /** Fails with 422 naming each field that no series could honour. */
    void require(Wishes wishes) {
        RuleBroken unknown = RuleBroken.unknownReference();
        RuleBroken impossible = RuleBroken.validation();
        look("preferences.practitionerIds", wishes.practitionerIds(), PractitionerRole.THERAPIST, unknown, impossible);
        look("preferences.doctorIds", wishes.doctorIds(), PractitionerRole.DOCTOR, unknown, impossible);
        LocalTime earliest = wishes.earliest();
        LocalTime latest = wishes.latest();
        if (earliest != null && latest != null && !latest.isAfter(earliest)) {
            impossible.violation("preferences.latest", "must be after earliest");
        }
        unknown.throwIfViolated();
        impossible.throwIfViolated();
    }

    private void look(String field, List<UUID> ids, PractitionerRole role, RuleBroken unknown, RuleBroken impossible) {
        for (int index = 0; index < ids.size(); index++) {
            String one = field + "[" + index + "]";
            Practitioner practitioner = practitioners.findById(ids.get(index));
            if (practitioner == null) {
                unknown.violation(one, "refers to nothing");
            } else if (!practitioner.is(role)) {
                impossible.violation(one, "must be a " + role);
            }
        }
    }
}
