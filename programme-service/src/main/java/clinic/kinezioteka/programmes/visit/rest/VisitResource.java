package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.rules.PatientNotice;
import clinic.kinezioteka.programmes.visit.AttendVisit;
import clinic.kinezioteka.programmes.visit.CancelVisit;
import clinic.kinezioteka.programmes.visit.CompleteVisit;
import clinic.kinezioteka.programmes.visit.ReasonCode;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visits", description = "The visits of a chain and free ones: booked, attended, completed.")
@Idempotent
class VisitResource {

    private final Visits visits;
    private final VisitList list;
    private final VisitViews views;
    private final AttendVisit attend;
    private final CompleteVisit complete;
    private final CancelVisit cancel;
    private final Validity validity;
    private final Caller caller;
    private final OwnRecords own;
    private final PatientNotice notice;

    VisitResource(
            Visits visits,
            VisitList list,
            VisitViews views,
            AttendVisit attend,
            CompleteVisit complete,
            CancelVisit cancel,
            Validity validity,
            Caller caller,
            OwnRecords own,
            PatientNotice notice) {
        this.visits = visits;
        this.list = list;
        this.views = views;
        this.attend = attend;
        this.complete = complete;
        this.cancel = cancel;
        this.validity = validity;
        this.caller = caller;
        this.own = own;
        this.notice = notice;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listVisits",
            summary = "List visits",
            description =
                    "Visits of the clinic; a patient sees his own. By start where `from` or `to` is given, else in the"
                            + " order in which they were planned.")
    public Page<VisitView> list(@BeanParam VisitFilter filter, @BeanParam PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getVisit",
            summary = "Read a visit",
            description = "One visit with names of practitioner, room and devices; a patient reads his own.")
    public VisitView read(@PathParam("id") UUID id) {
        return views.of(visits.visible(id, own));
    }

    @POST
    @Path("/{id}/check-in")
    @RolesAllowed({"reception", "therapist", "doctor"})
    @Operation(
            operationId = "checkInVisit",
            summary = "Check a patient in",
            description =
                    "From BOOKED to CHECKED_IN. A time in the future, or before the episode, is 422; a visit of the chain"
                            + " during a hold is 409 `treatment-on-hold`.")
    public VisitView checkIn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            @RequestBody(required = false) @Nullable CheckInRequest body) {
        Visit visit = expected(id, expected);
        attend.checkIn(visit, body == null ? null : body.at());
        return changed(visit);
    }

    @POST
    @Path("/{id}/no-show")
    @RolesAllowed({"reception", "therapist", "doctor"})
    @Operation(
            operationId = "missVisit",
            summary = "Note that a patient did not come",
            description =
                    "From BOOKED to NO_SHOW; resources are freed. A visit that makes up for it (`makesUpFor`) appears"
                            + " PLANNED in the chain.")
    public VisitView noShow(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, NoShowRequest body) {
        Visit visit = expected(id, expected);
        NoShowRequest request = validity.require(body);
        attend.miss(visit, request.at(), request.reason());
        return changed(visit);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "cancelVisit",
            summary = "Cancel a visit",
            description =
                    "Frees its resources. A booked visit of a chain leaves a PLANNED one (`replaces`) in its place. A"
                            + " patient cancels a BOOKED one of his own, and not later than the clinic's notice lets him"
                            + " (409 `within-patient-notice`).")
    public VisitView cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            @RequestBody(required = false) @Nullable CancelRequest body) {
        Visit visit = visits.visible(id, own);
        ExpectedVersion.check(expected, visit.version());
        ReasonCode reason = body == null ? null : body.reason();
        if (notice.bindsCaller()) {
            cancel.cancelAsPatient(visit, reason == null ? ReasonCode.PATIENT_REQUEST : reason);
        } else {
            cancel.cancel(visit, reason == null ? ReasonCode.OTHER : reason);
        }
        return changed(visit);
    }

    @POST
    @Path("/{id}/complete")
    @RolesAllowed({"therapist", "doctor"})
    @Operation(
            operationId = "completeVisit",
            summary = "Complete a visit",
            description =
                    "From CHECKED_IN to COMPLETED: sessions by a therapist, doctor's visits by a doctor. The chain is"
                            + " completed in its order (409 `out-of-order`), sessions of a module after the gate before it is PASS (409"
                            + " `gate-undecided`). Each planned exercise of a session is among `exercises` or, with a"
                            + " reason, in `notDone`: 422 `record-unfit` names those that are in neither. What was done"
                            + " beyond the plan is kept and shown so. A DOCTOR_CONTROL needs a decision. A doctor's visit answers `protocol`."
                            + " A time before the check-in, or before a visit ahead in the chain was done, is 422.")
    public VisitView complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            CompletionRequest body) {
        Visit visit = visits.existing(id);
        requireRoleFor(visit);
        ExpectedVersion.check(expected, visit.version());
        CompletionRequest request = validity.require(body);
        complete.complete(visit, request.at(), request.record());
        visits.flush();
        return views.ofCompleted(visit);
    }

    private void requireRoleFor(Visit visit) {
        String role = visit.kind().isDoctors() ? "doctor" : "therapist";
        if (!caller.is(role)) {
            throw new Forbidden("A visit of this kind is completed by a " + role + ".");
        }
    }

    private Visit expected(UUID id, @Nullable ExpectedVersion expected) {
        Visit visit = visits.existing(id);
        ExpectedVersion.check(expected, visit.version());
        return visit;
    }

    private VisitView changed(Visit visit) {
        visits.flush();
        return views.of(visit);
    }
}
