package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.CorrectAssessment;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What should never have been recorded counts no more. */
@Path("/api/v1/assessments/{id}/void")
@Tag(name = "Assessments")
@Idempotent
class VoidResource {

    private final CorrectAssessment correcting;
    private final AssessmentViews views;
    private final Validity validity;

    VoidResource(CorrectAssessment correcting, AssessmentViews views, Validity validity) {
        this.correcting = correcting;
        this.views = views;
        this.validity = validity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("doctor")
    @Operation(
            operationId = "voidAssessment",
            summary = "Void a measurement",
            description =
                    """
                    It counts no more: not as a baseline, in no trend, protocol, gate or outcome; `listAssessments` leaves it
                    out unless it is asked for by `status`. What it said, and the versions before, stay to be seen. Works in
                    a closed episode too; a second time it answers 409 `wrong-state`. Nothing undoes it: record it anew.

                    Those after it in the episode are read anew, and the protocol of its visit opens again where nothing else
                    fulfils it. A red flag that it raised stays until a doctor clears it; a recording from which it was
                    computed stays as well.""")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Assessment")))
    public AssessmentView makeVoid(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            VoidRequest body,
            @Context HttpHeaders headers) {
        Assessment assessment = correcting.locked(id);
        ExpectedVersion.check(expected, assessment.version());
        VoidRequest request = validity.require(body);
        return views.of(correcting.makeVoid(assessment, request.reason()), headers);
    }
}
