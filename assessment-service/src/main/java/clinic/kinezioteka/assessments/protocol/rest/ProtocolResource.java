package clinic.kinezioteka.assessments.protocol.rest;

import clinic.kinezioteka.assessments.protocol.KeepProtocols;
import clinic.kinezioteka.assessments.protocol.Protocol;
import clinic.kinezioteka.assessments.protocol.Protocols;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/protocols")
@Tag(name = "Protocols", description = "The assessments due at an initial, control or final visit.")
@Idempotent
class ProtocolResource {

    private final Protocols protocols;
    private final KeepProtocols keeping;
    private final Validity validity;
    private final EntityManager entityManager;

    ProtocolResource(Protocols protocols, KeepProtocols keeping, Validity validity, EntityManager entityManager) {
        this.protocols = protocols;
        this.keeping = keeping;
        this.validity = validity;
        this.entityManager = entityManager;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listProtocols",
            summary = "List protocols",
            description = "A protocol appears by itself with the booking of its visit.")
    public Page<ProtocolView> list(
            @Parameter(description = "Only of these visits") @QueryParam("visitId") List<UUID> visits,
            @Parameter(description = "Only of these episodes") @QueryParam("episodeId") List<UUID> episodes,
            @Parameter(description = "Only in these states") @QueryParam("status") List<Protocol.Status> statuses,
            @BeanParam PageRequest page) {
        return Listing.of(
                        entityManager,
                        ProtocolView.class,
                        "new clinic.kinezioteka.assessments.protocol.rest.ProtocolView(p)",
                        "Protocol p",
                        "p.id",
                        ProtocolView::id)
                .where("p.visitId in :visits", "visits", visits)
                .where("p.episodeId in :episodes", "episodes", episodes)
                .where("p.status in :statuses", "statuses", statuses)
                .page(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "getProtocol",
            summary = "Read a protocol",
            description = "What is due at one visit and what became of it.")
    public ProtocolView read(@PathParam("id") UUID id) {
        return new ProtocolView(protocols.existing(id));
    }

    @POST
    @Path("/{id}/waive")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "waiveAssessment",
            summary = "Waive a due assessment",
            description = "It stays visible as waived; what is recorded later still counts.")
    public ProtocolView waive(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, WaiveRequest body) {
        Protocol protocol = protocols.existing(id);
        ExpectedVersion.check(expected, protocol.version());
        WaiveRequest request = validity.require(body);
        return new ProtocolView(keeping.waive(protocol, request.due(), request.reason()));
    }
}
