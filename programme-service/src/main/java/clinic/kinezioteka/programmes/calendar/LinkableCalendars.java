package clinic.kinezioteka.programmes.calendar;

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
     * The calendar that is asked for, the caller's own when none is named. Another's is as if it did not exist: 404.
     * Fails with 422 when there is no such practitioner or patient, or the caller has no calendar of his own.
     */
    CalendarOwner wanted(@Nullable UUID practitionerId, @Nullable UUID patientId) {
        if (patientId != null) {
            return require(CalendarOwner.patient(merged.survivorOf(patientId)), "patient", patientId);
        }
        if (practitionerId != null) {
            return require(CalendarOwner.practitioner(practitionerId), "practitioner", practitionerId);
        }
        return own().orElseThrow(() ->
                new RuleBroken("no-calendar", "You have no calendar of your own; say whose is to be linked."));
    }

    /** Refuses with 404 what is another's, naming it by this noun. */
    public void require(CalendarOwner owner, String noun) {
        if (!all() && own().filter(owner::equals).isEmpty()) {
            throw new NotFound(noun);
        }
    }

    private CalendarOwner require(CalendarOwner owner, String noun, UUID asked) {
        require(owner, noun);
        if (owner.patientId() == null) {
            practitioners.existing(asked);
            return owner;
        }
        return CalendarOwner.patient(patients.known("patientId", asked));
    }
}
