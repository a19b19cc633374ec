package clinic.kinezioteka.patients.breakglass.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.patients.breakglass.BreakGlass;
import clinic.kinezioteka.patients.breakglass.BreakGlasses;
import clinic.kinezioteka.patients.breakglass.EndReading;
import clinic.kinezioteka.patients.breakglass.ReadInNeed;
import clinic.kinezioteka.patients.breakglass.Review;
import clinic.kinezioteka.patients.breakglass.ReviewBreakGlass;
import clinic.kinezioteka.patients.breakglass.ReviewStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Break-glass", description = "Reading a patient of another clinic in need, and its review.")
@Idempotent
class BreakGlassResource {
    private final BreakGlasses breakGlasses;
    private final ReadInNeed reading;
    private final EndReading ending;
    private final ReviewBreakGlass reviewing;
    private final Validity validity;
    private final EntityManager entityManager;

    BreakGlassResource(
            BreakGlasses breakGlasses,
            ReadInNeed reading,
            EndReading ending,
            ReviewBreakGlass reviewing,
            Validity validity,
            EntityManager entityManager) {
        this.breakGlasses = breakGlasses;
        this.reading = reading;
        this.ending = ending;
        this.reviewing = reviewing;
        this.validity = validity;
        this.entityManager = entityManager;
    }

    @POST
    @RolesAllowed("doctor")
    @Operation(
            operationId = "breakGlass",
            summary = "Read a patient of another clinic in need",
            description =
                    """
                    For 30 minutes the doctor reads what his role may read of this one patient, here at once and in the
                    other services as soon as they hear of it; he changes nothing. It is alerted, every reading stands in the
                    audit of the patient's clinic, and that clinic reviews it. A patient of the doctor's own clinic answers
                    422 `break-glass-not-needed`.""")
    @APIResponseSchema(
            value = BreakGlassView.class,
            responseCode = "201",
            responseDescription = "The grant, with its end; Location says where the patient's clinic reads it.")
    public RestResponse<BreakGlassView> grant(BreakGlassRequest body) {
        BreakGlassRequest request = validity.require(body);
        BreakGlass grant = reading.grant(request.patientId(), request.reason());
        return Created.at("/api/v1/break-glass/" + grant.id(), new BreakGlassView(grant));
    }

    @GET
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "listBreakGlass",
            summary = "List what is to be reviewed",
            description = "Who of other clinics broke the glass for patients of this one, the oldest first.")
    public Page<BreakGlassView> list(
            @Parameter(description = "Only of these statuses.") @QueryParam("status") List<ReviewStatus> statuses,
            @Parameter(description = "Only about these patients.") @QueryParam("patientId") List<UUID> patientIds,
            @BeanParam PageRequest page) {
        return Listing.of(
                        entityManager,
                        BreakGlassView.class,
                        "new clinic.kinezioteka.patients.breakglass.rest.BreakGlassView(b)",
                        "BreakGlass b",
                        "b.id",
                        BreakGlassView::id)
                .where("b.status in :statuses", "statuses", statuses)
                .where("b.patientId in :patients", "patients", patientIds)
                .page(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "getBreakGlass",
            summary = "Read a break-glass",
            description = "One about a patient of the clinic, with its reason and its review.")
    public BreakGlassView read(@PathParam("id") UUID id) {
        return new BreakGlassView(breakGlasses.get(id));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "endBreakGlass",
            summary = "End a break-glass early",
            description =
                    """
                    The doctor who broke the glass needs it no longer: he reads no more, here at once and in the other
                    services as soon as they hear of it. Of somebody else's 404; one that has ended answers 409
                    `wrong-state`. It is reviewed all the same.""")
    public BreakGlassView end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        BreakGlass grant = ending.own(id);
        ExpectedVersion.check(expected, grant.version());
        return new BreakGlassView(ending.end(grant));
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "reviewBreakGlass",
            summary = "Review a break-glass",
            description =
                    "What the patient's clinic found; once, else 409 `wrong-state`. It ends no grant that still runs.")
    public BreakGlassView review(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, Review body) {
        BreakGlass grant = breakGlasses.get(id);
        ExpectedVersion.check(expected, grant.version());
        return new BreakGlassView(reviewing.review(grant, validity.require(body)));
    }
}
