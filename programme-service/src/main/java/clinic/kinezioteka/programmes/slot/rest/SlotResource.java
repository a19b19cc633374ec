package clinic.kinezioteka.programmes.slot.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.paging.WholeList;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.patient.Patients;
import clinic.kinezioteka.programmes.rules.PatientNotice;
import clinic.kinezioteka.programmes.slot.FindSlots;
import clinic.kinezioteka.programmes.slot.Range;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.visit.rest.Moment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/slots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Slots", description = "Free times of visits, and those kept for a while.")
@Idempotent
class SlotResource {

    private final FindSlots slots;
    private final Visits visits;
    private final Patients patients;
    private final Clinics clinics;
    private final OwnRecords own;
    private final PatientNotice notice;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    SlotResource(
            FindSlots slots,
            Visits visits,
            Patients patients,
            Clinics clinics,
            OwnRecords own,
            PatientNotice notice,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.slots = slots;
        this.visits = visits;
        this.patients = patients;
        this.clinics = clinics;
        this.own = own;
        this.notice = notice;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listSlots",
            summary = "List free slots",
            description =
                    "Starts at which everything that the visit needs is free, the patient too, and every hard constraint is"
                            + " kept; each can be booked as it is told. By `visitId`, or by `kind` and `patientId` for a"
                            + " visit that is not there yet; a patient asks for his own, and is told only what the clinic's"
                            + " notice leaves to him. More than 90 days are 422 `range-too-long`, a duration of 0 is 422"
                            + " `impossible-duration`, a visit that cannot be booked or moved is 409 `wrong-state`.")
    @APIResponseSchema(value = SlotsView.class, responseCode = "200", responseDescription = "The free slots.")
    @APIResponse(
            responseCode = "409",
            description = "The visit cannot be booked or moved now, or a reference is not known yet (Retry-After).",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "422",
            description = "The question breaks a rule, or a reference is unknown.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public SlotsView list(@BeanParam SlotQuestion question, @BeanParam PageRequest page) {
        question.requireSubject();
        Visit visit = subject(question);
        ZoneId zone = clinics.zone();
        Range range = Range.of(instant(question.from, zone), instant(question.to, zone), clock.instant(), zone);
        Duration atLeast = question.atLeast();
        visit.appointment().map(Appointment::startsAt).ifPresent(notice::require);
        List<SlotView> found = (notice.bindsCaller() ? range.from(notice.firstStart()) : Optional.of(range))
                .map(open -> slots.find(visit, open, atLeast, question.practitionerId)).orElse(List.of()).stream()
                        .map(placement -> SlotView.of(placement, zone))
                        .toList();
        WholeList<SlotView> all = new WholeList<>(found, question.asked());
        return SlotsView.of(all.page(page, slot -> List.of(slot.practitionerId(), slot.roomId()), slot -> Instant.MAX));
    }

    /** The visit that is named, or one as it would be. */
    private Visit subject(SlotQuestion question) {
        if (question.visitId != null) {
            return visits.visible(question.visitId, own);
        }
        UUID named = Objects.requireNonNull(question.patientId);
        own.require(named, "patient");
        Visit.Patient patient = new Visit.Patient(tenant.clinicId(), patients.known("patientId", named), null);
        return Visit.free(ids.next(), patient, Objects.requireNonNull(question.kind), "", clock.instant());
    }

    private static @Nullable Instant instant(@Nullable Moment moment, ZoneId zone) {
        return moment == null ? null : moment.in(zone);
    }
}
