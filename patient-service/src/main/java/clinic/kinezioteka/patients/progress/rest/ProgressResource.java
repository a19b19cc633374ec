package clinic.kinezioteka.patients.progress.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.patients.progress.SharedProgress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/referrals/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@Idempotent
class ProgressResource {
    /** Where what may be followed comes from. */
    static final String[] TOPICS = {"episodes.v1", "programmes.v1", "visits.v1", "assessments.v1"};

    private final SharedProgress shared;
    private final References references;

    ProgressResource(SharedProgress shared, References references) {
        this.shared = shared;
        this.references = references;
    }

    @GET
    @RolesAllowed("partner")
    @Operation(
            operationId = "getReferralProgress",
            summary = "Follow a referred patient",
            description =
                    """
                    Module, visits attended, pain, decisions at gates, outcome; never more. Only for the partner who sent
                    him, after the acceptance, and only while the patient's consent to sharing stands; else 404, from the
                    next request after a withdrawal on.""")
    public ProgressView read(@PathParam("id") UUID id) {
        return ProgressView.of(shared.of(id), references.asOf(TOPICS));
    }
}
