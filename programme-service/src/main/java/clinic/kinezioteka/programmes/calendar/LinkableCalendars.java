package clinic.kinezioteka.programmes.calendar;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.patient.Patients;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which calendars the caller may link: the reception all of the clinic, anybody else his own. */
@ApplicationScoped
public class LinkableCalendars {

    private final Caller caller;
    private final OwnRecords own;
    private final MergedPatients merged;
    private final Practitioners practitioners;
    private final Patients patients;

    LinkableCalendars(
            Caller caller, OwnRecords own, MergedPatients merged, Practitioners practitioners, Patients patients) {
        this.caller = caller;
        this.own = own;
        this.merged = merged;
        this.practitioners = practitioners;
        this.patients = patients;
    }

    /** Whether the caller may link every calendar of the clinic. */
    public boolean all() {
        return caller.is("reception");
    }

    /** The calendar of the caller himself; empty for one who is neither patient nor practitioner. */
    public Optional<CalendarOwner> own() {
        return own.only().map(CalendarOwner::patient).or(() -> practitioners
                .find("userId", UUID.fromString(caller.subject()))
                .firstResultOptional()
                .map(Practitioner::id)
                .map(CalendarOwner::practitioner));
    }

    /**
     * The calendar that is asked for, the caller's own when none is named. Fails with 422 when there is no such
     * practitioner or patient, or one whose calendar is not the caller's to link, and when he has none of his own.
     */
    CalendarOwner wanted(@Nullable UUID practitionerId, @Nullable UUID patientId) {
        if (patientId != null) {
            if (!mayLink(CalendarOwner.patient(merged.survivorOf(patientId)))) {
                throw unknown("patientId");
            }
            return CalendarOwner.patient(patients.known("patientId", patientId));
        }
        if (practitionerId != null) {
            return practitioners
                    .findByIdOptional(practitionerId)
                    .map(practitioner -> CalendarOwner.practitioner(practitioner.id()))
                    .filter(this::mayLink)
                    .orElseThrow(() -> unknown("practitionerId"));
        }
        return own().orElseThrow(() ->
                new RuleBroken("no-calendar", "You have no calendar of your own; say whose is to be linked."));
    }

    private static Failure unknown(String field) {
        return RuleBroken.unknownReference().violation(field, "refers to nothing");
    }

    /** Refuses with 404 what is another's, naming it by this noun. */
    public void require(CalendarOwner owner, String noun) {
        if (!mayLink(owner)) {
            throw new NotFound(noun);
        }
    }

    private boolean mayLink(CalendarOwner owner) {
        return all() || own().filter(owner::equals).isPresent();
    }
}
