package clinic.kinezioteka.programmes.reservation.rest;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.booking.Reservations;
import clinic.kinezioteka.programmes.reservation.ReserveSlot;
import clinic.kinezioteka.programmes.reservation.ReservedSlot;
import clinic.kinezioteka.programmes.rules.PatientNotice;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/slot-reservations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Slots", description = "Free times of visits, and those kept for a while.")
@Idempotent
class ReservationResource {

    private final ReserveSlot reserving;
    private final Reservations reservations;
    private final Visits visits;
    private final Validity validity;
    private final PatientNotice notice;
    private final OwnRecords own;

    ReservationResource(
            ReserveSlot reserving,
            Reservations reservations,
            Visits visits,
            Validity validity,
            PatientNotice notice,
            OwnRecords own) {
        this.reserving = reserving;
        this.reservations = reservations;
        this.visits = visits;
        this.validity = validity;
        this.notice = notice;
        this.own = own;
    }

    @POST
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "reserveSlot",
            summary = "Reserve a slot",
            description =
                    "Keeps practitioner, room, devices and patient for a visit until `expiresAt` (10 minutes unless the"
                            + " clinic's rules say else), judged as booking it there is; a reservation that the visit had"
                            + " before is free, and an open offer for it is withdrawn. Booking or moving the visit ends it. What is kept for another visit is"
                            + " 409 `slot-reserved`. A patient reserves for a visit of his own within the clinic's"
                            + " notice.")
    @APIResponseSchema(
            value = ReservationView.class,
            responseCode = "201",
            responseDescription = "The reservation; Location says where it is freed.")
    public RestResponse<ReservationView> reserve(ReservationRequest body) {
        ReservationRequest request = validity.require(body);
        Visit visit = visits.named("visitId", request.visitId(), own);
        SlotRequest slot = request.slot();
        visit.appointment().map(Appointment::startsAt).ifPresent(notice::require);
        notice.require(slot.start());
        ReservedSlot reserved = reserving.reserve(visit, slot);
        return Created.at("/api/v1/slot-reservations/" + reserved.reservation().id(), ReservationView.of(reserved));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "freeSlot",
            summary = "Free a reserved slot",
            description =
                    "Ends a reservation before it expires; a patient's are those for visits of his own. One that has"
                            + " expired, or that booking the visit has ended, is 404.")
    public void free(@PathParam("id") UUID id) {
        UUID visitId = reservations.visitOf(id).orElseThrow(() -> new NotFound("reservation"));
        visits.visible(visitId, own);
        reservations.free(id);
    }
}
