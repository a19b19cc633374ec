package clinic.kinezioteka.programmes.scheduling.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.series.Wishes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whom wishes name is a practitioner of the clinic. */
@ApplicationScoped
class KnownWishes {

    private final Practitioners practitioners;

    KnownWishes(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /** Fails with 422 naming each that refers to nothing. */
    void require(Wishes wishes) {
        RuleBroken unknown = RuleBroken.unknownReference();
        look(unknown, "preferences.practitionerIds", wishes.practitionerIds());
        look(unknown, "preferences.doctorIds", wishes.doctorIds());
        unknown.throwIfViolated();
    }

    private void look(RuleBroken unknown, String field, List<UUID> ids) {
        for (int index = 0; index < ids.size(); index++) {
            if (practitioners.findById(ids.get(index)) == null) {
                unknown.violation(field + "[" + index + "]", "refers to nothing");
            }
        }
    }
}
