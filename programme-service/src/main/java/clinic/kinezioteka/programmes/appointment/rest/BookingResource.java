package clinic.kinezioteka.programmes.appointment.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.appointment.AddFreeVisit;
import clinic.kinezioteka.programmes.appointment.BookVisit;
import clinic.kinezioteka.programmes.appointment.RescheduleFollowing;
import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.rules.PatientNotice;
import clinic.kinezioteka.programmes.scheduling.Privileges;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.visit.rest.VisitView;
import clinic.kinezioteka.programmes.visit.rest.VisitViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visits", description = "The visits of a chain and free ones: booked, attended, completed.")
@Idempotent
class BookingResource {

    private final Visits visits;
    private final VisitViews views;
    private final BookVisit booking;
    private final RescheduleFollowing following;
    private final AddFreeVisit free;
    private final Privileges privileges;
    private final PatientNotice notice;
    private final OwnRecords own;
    private final Validity validity;

    BookingResource(
            Visits visits,
            VisitViews views,
            BookVisit booking,
            RescheduleFollowing following,
            AddFreeVisit free,
            Privileges privileges,
            PatientNotice notice,
            OwnRecords own,
            Validity validity) {
        this.visits = visits;
        this.views = views;
        this.booking = booking;
        this.following = following;
        this.free = free;
        this.privileges = privileges;
        this.notice = notice;
        this.own = own;
        this.validity = validity;
    }

    @POST
    @RolesAllowed({"reception", "doctor"})
    @Operation(
            operationId = "addVisit",
            summary = "Add a free visit",
            description = "A CONSULTATION or DOCTOR_REVIEW, booked at once; possible during a hold. A taken slot is 409"
                    + " `slot-taken` with the times.")
    @APIResponseSchema(
            value = VisitView.class,
            responseCode = "201",
            responseDescription = "The visit; Location says where.")
    public RestResponse<VisitView> add(FreeVisitRequest body) {
        privileges.require(body);
        FreeVisitRequest request = validity.require(body);
        SlotRequest slot = request.slot();
        Visit visit = free.add(request.patientId(), request.episodeId(), request.kind(), request.reason(), slot);
        visits.flush();
        return Created.at("/api/v1/visits/" + visit.id(), views.of(visit));
    }

    @POST
    @Path("/{id}/book")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "bookVisit",
            summary = "Book a visit",
            description =
                    "Gives a PLANNED visit a time, its reservation ends with it. Every broken hard constraint is told in"
                            + " `conflicts`: a taken slot with its times and never whose it is; one that is reserved for"
                            + " another visit is 409 `slot-reserved`. A patient books his own, and not later than the"
                            + " clinic's notice lets him (409 `within-patient-notice`).")
    public VisitView book(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            BookingRequest body) {
        privileges.require(body);
        Visit visit = expected(id, expected);
        SlotRequest slot = validity.require(body).slot();
        notice.require(slot.start());
        booking.book(visit, slot);
        visits.flush();
        return views.of(visit);
    }

    @POST
    @Path("/{id}/reschedule")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "rescheduleVisit",
            summary = "Reschedule a visit",
            description =
                    "Gives a BOOKED visit another time; THIS_AND_FOLLOWING finds new times for the booked ones after it"
                            + " in its module, keeping order and window. A patient moves his own, while both the old and"
                            + " the new start lie beyond the clinic's notice (409 `within-patient-notice`).")
    public VisitView reschedule(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            RescheduleRequest body) {
        privileges.require(body);
        Visit visit = expected(id, expected);
        RescheduleRequest request = validity.require(body);
        SlotRequest slot = request.slot();
        visit.appointment().map(Appointment::startsAt).ifPresent(notice::require);
        notice.require(slot.start());
        if (request.scope() == RescheduleRequest.Scope.THIS_AND_FOLLOWING) {
            following.move(visit, slot);
        } else {
            booking.move(visit, slot);
        }
        visits.flush();
        return views.of(visit);
    }

    private Visit expected(UUID id, @Nullable ExpectedVersion expected) {
        Visit visit = visits.visible(id, own);
        ExpectedVersion.check(expected, visit.version());
        return visit;
    }
}
