package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.PractitionerDetails;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import clinic.kinezioteka.programmes.resource.Practitioners;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/practitioners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources", description = "What visits need: practitioners with their hours, rooms, devices.")
@Idempotent
class PractitionerResource {

    private final Practitioners practitioners;
    private final EntityManager entityManager;
    private final Validity validity;
    private final MergePatch patches;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    PractitionerResource(
            Practitioners practitioners,
            EntityManager entityManager,
            Validity validity,
            MergePatch patches,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.practitioners = practitioners;
        this.entityManager = entityManager;
        this.validity = validity;
        this.patches = patches;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "addPractitioner",
            summary = "Add a practitioner",
            description =
                    "A user is one practitioner at most: a second one is 409 `duplicate-practitioner` with the id.")
    @APIResponseSchema(
            value = PractitionerView.class,
            responseCode = "201",
            responseDescription = "The practitioner; Location says where.")
    public RestResponse<PractitionerView> add(PractitionerDetails body) {
        Practitioner practitioner =
                new Practitioner(ids.next(), tenant.clinicId(), validity.require(body), clock.instant());
        practitioners.add(practitioner);
        return Created.at("/api/v1/practitioners/" + practitioner.id(), PractitionerView.of(practitioner));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listPractitioners",
            summary = "List practitioners",
            description = "All of the clinic, or those of some users or with a role.")
    public Page<PractitionerView> list(
            @QueryParam("userId") List<UUID> users,
            @QueryParam("role") List<PractitionerRole> roles,
            @BeanParam PageRequest request) {
        Page<Practitioner> page = Listing.of(
                        entityManager, Practitioner.class, "p", "Practitioner p", "p.id", Practitioner::id)
                .where("p.userId in :users", "users", users)
                .where("cast(p.roles as String) like :role", "role", within(roles))
                .page(request);
        return new Page<>(page.items().stream().map(PractitionerView::of).toList(), page.next(), page.total());
    }

    /** One role is looked for; everybody has one of both. */
    private static @Nullable String within(List<PractitionerRole> roles) {
        return Set.copyOf(roles).size() == 1 ? "%\"" + roles.get(0) + "\"%" : null;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getPractitioner", summary = "Read a practitioner", description = "One of the clinic.")
    public PractitionerView read(@PathParam("id") UUID id) {
        return PractitionerView.of(practitioners.existing(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "changePractitioner",
            summary = "Change a practitioner",
            description =
                    "JSON Merge Patch (RFC 7386). Bookings that stand are not touched; a user is one practitioner at most.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PractitionerDetails.class)))
    public PractitionerView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, ObjectNode body) {
        patches.requireReadable(PractitionerDetails.class, body);
        Practitioner practitioner = practitioners.existing(id);
        ExpectedVersion.require(expected, practitioner.version());
        practitioners.change(
                practitioner, validity.require(patches.apply(practitioner.details(), body)), clock.instant());
        return PractitionerView.of(practitioner);
    }

    @GET
    @Path("/{id}/availability")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "getAvailability",
            summary = "Read weekly hours",
            description = "When the practitioner works, in local time of the clinic.")
    public Availability availability(@PathParam("id") UUID id) {
        return Availability.of(practitioners.existing(id));
    }

    @PUT
    @Path("/{id}/availability")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "replaceAvailability",
            summary = "Replace weekly hours",
            description =
                    "All of them by date range; `If-Match` is the version of the practitioner. Overlapping hours are"
                            + " 422 `availability-overlaps`. Bookings that stand are not touched.")
    public Availability replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            AvailabilityRequest body) {
        Practitioner practitioner = practitioners.existing(id);
        ExpectedVersion.require(expected, practitioner.version());
        practitioner.work(validity.require(body).hours(), clock.instant());
        practitioners.flush();
        return Availability.of(practitioner);
    }
}
