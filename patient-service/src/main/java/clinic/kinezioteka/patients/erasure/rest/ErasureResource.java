package clinic.kinezioteka.patients.erasure.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.patients.erasure.AnsweringServices;
import clinic.kinezioteka.patients.erasure.Erasures;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/erasures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures")
@Idempotent
class ErasureResource {
    private final Erasures erasures;
    private final AnsweringServices services;

    ErasureResource(Erasures erasures, AnsweringServices services) {
        this.erasures = erasures;
        this.services = services;
    }

    @GET
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "getErasure",
            summary = "Follow an erasure",
            description = "What each service removed and keeps, and who has not answered yet.")
    public ErasureView read(@PathParam("id") UUID id) {
        return ErasureView.of(erasures.get(id), services.awaited());
    }
}
