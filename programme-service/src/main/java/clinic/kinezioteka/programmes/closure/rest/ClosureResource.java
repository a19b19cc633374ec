package clinic.kinezioteka.programmes.closure.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.closure.AddClosure;
import clinic.kinezioteka.programmes.closure.Closure;
import clinic.kinezioteka.programmes.closure.Closures;
import clinic.kinezioteka.programmes.closure.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/closures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Availability", description = "When a clinic can be booked: its rules, absences and closures.")
@Idempotent
class ClosureResource {
    private static final Set<Subject> PLACES = Set.of(Subject.CLINIC, Subject.ROOM, Subject.DEVICE);

    private final AddClosure adding;
    private final Closures closures;
    private final ClosureList list;
    private final Validity validity;
    private final Tenant tenant;

    ClosureResource(AddClosure adding, Closures closures, ClosureList list, Validity validity, Tenant tenant) {
        this.adding = adding;
        this.closures = closures;
        this.list = list;
        this.validity = validity;
        this.tenant = tenant;
    }

    @POST
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "addClosure",
            summary = "Add a closure",
            description =
                    "Of the whole clinic, or of a room or device (maintenance). Over booked visits it is 409 `closure-over-visits`"
                            + " with their ids and starts, unless `acknowledgeVisits`: replan moves them then. Two of the"
                            + " same that overlap are 409 `availability-overlaps`; an hour that the clock leaves out"
                            + " is 422 `no-such-local-time`.")
    @APIResponseSchema(
            value = ClosureView.class,
            responseCode = "201",
            responseDescription = "The closure; Location says where.")
    public RestResponse<ClosureView> add(ClosureRequest body) {
        Closure closure = adding.add(validity.require(body).closure(tenant.clinicId()));
        return Created.at("/api/v1/closures/" + closure.id(), ClosureView.of(closure));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listClosures",
            summary = "List closures",
            description =
                    "Of the whole clinic, rooms and devices; `from` and `to` keep those that touch the days between.")
    public Page<ClosureView> list(
            @QueryParam("roomId") List<UUID> rooms,
            @QueryParam("deviceId") List<UUID> devices,
            @BeanParam Days days,
            @BeanParam PageRequest request) {
        Page<Closure> page = list.page(
                PLACES, Stream.concat(rooms.stream(), devices.stream()).toList(), days, request);
        return new Page<>(page.items().stream().map(ClosureView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getClosure", summary = "Read a closure", description = "One of the clinic.")
    public ClosureView read(@PathParam("id") UUID id) {
        return ClosureView.of(closures.existing(id, PLACES));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "removeClosure",
            summary = "Remove a closure",
            description = "It can be booked again; visits that were moved stay where they are.")
    public void remove(@PathParam("id") UUID id) {
        closures.delete(closures.existing(id, PLACES));
    }
}
