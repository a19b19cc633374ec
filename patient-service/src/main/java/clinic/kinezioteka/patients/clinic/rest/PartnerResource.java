package clinic.kinezioteka.patients.clinic.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.patients.clinic.KeepPartner;
import clinic.kinezioteka.patients.clinic.Partner;
import clinic.kinezioteka.patients.clinic.PartnerDetails;
import clinic.kinezioteka.patients.clinic.Partners;
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

@Path("/api/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clinics", description = "The clinics of the network and the partners that refer to them.")
@Idempotent
class PartnerResource {
    private final Partners partners;
    private final KeepPartner keeping;
    private final Validity validity;
    private final MergePatch patches;
    private final EntityManager entityManager;

    PartnerResource(
            Partners partners,
            KeepPartner keeping,
            Validity validity,
            MergePatch patches,
            EntityManager entityManager) {
        this.partners = partners;
        this.keeping = keeping;
        this.validity = validity;
        this.patches = patches;
        this.entityManager = entityManager;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPartners", summary = "List partners", description = "All partners of the network.")
    public Page<PartnerView> list(@BeanParam PageRequest page) {
        return Listing.of(
                        entityManager,
                        PartnerView.class,
                        "new clinic.kinezioteka.patients.clinic.rest.PartnerView(p)",
                        "Partner p",
                        "p.id",
                        PartnerView::id)
                .page(page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPartner", summary = "Read a partner", description = "One partner of the network.")
    public PartnerView read(@PathParam("id") UUID id) {
        return new PartnerView(partners.get(id));
    }

    @POST
    @RolesAllowed("network-admin")
    @Operation(
            operationId = "registerPartner",
            summary = "Register a partner",
            description = "The network takes up a partner; every service hears of it.")
    @APIResponseSchema(
            value = PartnerView.class,
            responseCode = "201",
            responseDescription = "The partner; Location says where.")
    public RestResponse<PartnerView> register(PartnerDetails body) {
        Partner partner = keeping.register(validity.require(body));
        return Created.at("/api/v1/partners/" + partner.id(), new PartnerView(partner));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("network-admin")
    @Operation(
            operationId = "changePartner",
            summary = "Change a partner",
            description = "JSON Merge Patch (RFC 7386) of what the network says of a partner.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PartnerDetails.class)))
    public PartnerView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, ObjectNode body) {
        patches.requireReadable(PartnerDetails.class, body);
        Partner partner = partners.get(id);
        ExpectedVersion.require(expected, partner.version());
        return new PartnerView(keeping.change(partner, validity.require(patches.apply(partner.details(), body))));
    }
}
