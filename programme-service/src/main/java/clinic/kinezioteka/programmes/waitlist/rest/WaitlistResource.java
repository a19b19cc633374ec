package clinic.kinezioteka.programmes.waitlist.rest;

import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.appointment.AddFreeVisit;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.waitlist.JoinWaitlist;
import clinic.kinezioteka.programmes.waitlist.LeaveWaitlist;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntries;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/waitlist")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Waiting list", description = "Who waits for a time, and what is offered to him.")
@Idempotent
class WaitlistResource {

    private final JoinWaitlist joining;
    private final LeaveWaitlist leaving;
    private final WaitlistEntries entries;
    private final WaitlistList list;
    private final AddFreeVisit freeVisits;
    private final Visits visits;
    private final Validity validity;
    private final OwnRecords own;

    WaitlistResource(
            JoinWaitlist joining,
            LeaveWaitlist leaving,
            WaitlistEntries entries,
            WaitlistList list,
            AddFreeVisit freeVisits,
            Visits visits,
            Validity validity,
            OwnRecords own) {
        this.joining = joining;
        this.leaving = leaving;
        this.entries = entries;
        this.list = list;
        this.freeVisits = freeVisits;
        this.visits = visits;
        this.validity = validity;
        this.own = own;
    }

    @POST
    @RolesAllowed({"reception", "patient"})
    @Operation(
            operationId = "joinWaitlist",
            summary = "Put a visit on the waiting list",
            description =
                    """
                    A PLANNED visit waits for a time, a BOOKED one for an earlier time; any other is 409 `wrong-state`. Without
                    `visitId`, a free visit of `kind` is planned for `patientId` and waits. When a time becomes free that the
                    wishes allow and every hard constraint too, it is kept and offered to the most urgent, among them to who
                    waits longest. A visit is waited for once: 409 `already-waiting` with that `id`. A patient puts a visit of
                    his own on the list, as ROUTINE; more is 403. Whoever is booked, waits for an earlier time and cancels is
                    off the list: the visit that takes its place in the chain is put on it anew.""")
    @APIResponseSchema(
            value = WaitlistView.class,
            responseCode = "201",
            responseDescription = "The entry; Location says where.")
    public RestResponse<WaitlistView> join(WaitlistRequest body) {
        WaitlistRequest request = validity.require(body);
        if (own.only().isPresent() && request.isForStaff()) {
            throw new Forbidden("A patient waits for a visit of his own, and the clinic says how urgently.");
        }
        request.requireSubject();
        WaitlistEntry entry = request.visitId() == null
                ? joining.joinPlanned(planned(request), request.wish())
                : joining.join(known(request.visitId()), request.wish());
        return Created.at("/api/v1/waitlist/" + entry.id(), WaitlistView.of(entry));
    }

    private Visit known(UUID visitId) {
        return visits.findByIdOptional(visitId)
                .filter(visit -> own.show(visit.patientId()))
                .orElseThrow(() -> RuleBroken.unknownReference().violation("visitId", "refers to nothing"));
    }

    private Visit planned(WaitlistRequest request) {
        return freeVisits.plan(
                Objects.requireNonNull(request.patientId()),
                request.episodeId(),
                Objects.requireNonNull(request.kind()),
                Objects.requireNonNull(request.reason()));
    }

    @GET
    @RolesAllowed({"reception", "patient"})
    @Operation(
            operationId = "listWaitlist",
            summary = "Read the waiting list",
            description = "Who waits and has waited, the longest first; a patient sees his own.")
    public Page<WaitlistView> list(@BeanParam WaitlistFilter filter, @BeanParam PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "patient"})
    @Operation(
            operationId = "getWaitlistEntry",
            summary = "Read an entry of the waiting list",
            description = "One of the clinic; a patient reads his own.")
    public WaitlistView read(@PathParam("id") UUID id) {
        return WaitlistView.of(entries.visible(id, own));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"reception", "patient"})
    @Operation(
            operationId = "leaveWaitlist",
            summary = "Take a visit off the waiting list",
            description =
                    "An open offer is withdrawn. A booking that the visit has stays as it is; a free visit that was"
                            + " planned by joining and has no time yet is cancelled with it. Where nobody waits any more it is 409 `wrong-state`.")
    public void leave(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        WaitlistEntry entry = entries.visible(id, own);
        ExpectedVersion.check(expected, entry.version());
        leaving.leave(entry);
    }
}
