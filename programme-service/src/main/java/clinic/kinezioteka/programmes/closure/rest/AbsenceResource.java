package clinic.kinezioteka.programmes.closure.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Availability", description = "When a clinic can be booked: its rules, absences and closures.")
@Idempotent
class AbsenceResource {
    private static final Set<Subject> PRACTITIONERS = Set.of(Subject.PRACTITIONER);

    private final AddClosure adding;
    private final Closures closures;
    private final ClosureList list;
    private final Validity validity;

    AbsenceResource(AddClosure adding, Closures closures, ClosureList list, Validity validity) {
        this.adding = adding;
        this.closures = closures;
        this.list = list;
        this.validity = validity;
    }

    @POST
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "addAbsence",
            summary = "Add an absence",
            description =
                    "Nobody is booked with an absent practitioner. Over booked visits it is 409 `absence-over-visits`"
                            + " with their ids and starts, unless `acknowledgeVisits`: replan moves them then. Two absences of"
                            + " a practitioner that overlap are 409 `availability-overlaps`; an hour that the clock leaves out"
                            + " is 422 `no-such-local-time`.")
    @APIResponseSchema(
            value = AbsenceView.class,
            responseCode = "201",
            responseDescription = "The absence; Location says where.")
    public RestResponse<AbsenceView> add(AbsenceRequest body) {
        Closure closure = adding.add(validity.require(body).closure());
        return Created.at("/api/v1/absences/" + closure.id(), AbsenceView.of(closure));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listAbsences",
            summary = "List absences",
            description =
                    "Absences of the clinic's practitioners; `from` and `to` keep those that touch the days between.")
    public Page<AbsenceView> list(
            @QueryParam("practitionerId") List<UUID> practitioners,
            @BeanParam Days days,
            @BeanParam PageRequest request) {
        Page<Closure> page = list.page(PRACTITIONERS, practitioners, days, request);
        return new Page<>(page.items().stream().map(AbsenceView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getAbsence", summary = "Read an absence", description = "One of the clinic.")
    public AbsenceView read(@PathParam("id") UUID id) {
        return AbsenceView.of(closures.existing(id, PRACTITIONERS));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "removeAbsence",
            summary = "Remove an absence",
            description = "The practitioner can be booked again; visits that were moved stay where they are.")
    public void remove(@PathParam("id") UUID id) {
        closures.delete(closures.existing(id, PRACTITIONERS));
    }
}
