package clinic.kinezioteka.programmes.calendar;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/** The links of a merged patient show the survivor's calendar; those of an erased one lead nowhere. */
@ApplicationScoped
class FollowPatients implements PersonalRecords {

    private static final String FORGET = "delete from calendar_link where patient_id = :patient";

    private final CalendarLinks links;

    FollowPatients(CalendarLinks links) {
        this.links = links;
    }

    void follow(@Observes PatientsMerged merged) {
        links.update(
                "owner.patientId = ?1, updatedAt = ?2 where owner.patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }

    @Override
    public Set<String> done() {
        return Set.of("CALENDAR_LINKS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }
}
