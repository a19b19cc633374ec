package clinic.kinezioteka.patients.clinic.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.patients.clinic.ChangeClinic;
import clinic.kinezioteka.patients.clinic.Clinic;
import clinic.kinezioteka.patients.clinic.ClinicDetails;
import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.clinic.RegisterClinic;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/clinics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clinics", description = "The clinics of the network and the partners that refer to them.")
@Idempotent
class ClinicResource {
    private final Clinics clinics;
    private final RegisterClinic registering;
    private final ChangeClinic changing;
    private final Validity validity;
    private final MergePatch patches;
    private final EntityManager entityManager;

    ClinicResource(
            Clinics clinics,
            RegisterClinic registering,
            ChangeClinic changing,
            Validity validity,
            MergePatch patches,
            EntityManager entityManager) {
        this.clinics = clinics;
        this.registering = registering;
        this.changing = changing;
        this.validity = validity;
        this.patches = patches;
        this.entityManager = entityManager;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listClinics", summary = "List clinics", description = "All clinics of the network.")
    public Page<ClinicView> list(@BeanParam PageRequest page) {
        return Listing.of(
                        entityManager,
                        ClinicView.class,
                        "new clinic.kinezioteka.patients.clinic.rest.ClinicView(c)",
                        "Clinic c",
                        "c.id",
                        ClinicView::id)
                .page(page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getClinic", summary = "Read a clinic", description = "One clinic of the network.")
    public ClinicView read(@PathParam("id") UUID id) {
        return new ClinicView(clinics.get(id));
    }

    @POST
    @RolesAllowed("network-admin")
    @Operation(
            operationId = "registerClinic",
            summary = "Register a clinic",
            description = "A clinic joins the network; every service hears of it.")
    @APIResponseSchema(
            value = ClinicView.class,
            responseCode = "201",
            responseDescription = "The clinic; Location says where.")
    public RestResponse<ClinicView> register(ClinicDetails body) {
        Clinic clinic = registering.register(validity.require(body));
        return Created.at("/api/v1/clinics/" + clinic.id(), new ClinicView(clinic));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("network-admin")
    @Operation(
            operationId = "changeClinic",
            summary = "Change a clinic",
            description = "JSON Merge Patch (RFC 7386) of what the network says of a clinic.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ClinicDetails.class)))
    public ClinicView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, ObjectNode body) {
        patches.requireReadable(ClinicDetails.class, body);
        Clinic clinic = clinics.get(id);
        ExpectedVersion.require(expected, clinic.version());
        return new ClinicView(changing.change(clinic, validity.require(patches.apply(clinic.details(), body))));
    }
}
