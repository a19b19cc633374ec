package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.CorrectAssessment;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was recorded wrongly is put right. */
@Path("/api/v1/assessments/{id}/correct")
@Tag(name = "Assessments")
@Idempotent
class CorrectResource {

    private final CorrectAssessment correcting;
    private final AssessmentReader reader;
    private final AssessmentViews views;

    CorrectResource(CorrectAssessment correcting, AssessmentReader reader, AssessmentViews views) {
        this.correcting = correcting;
        this.reader = reader;
        this.views = views;
    }

    @POST
    @RolesAllowed("doctor")
    @Operation(
            operationId = "correctAssessment",
            summary = "Correct a measurement",
            description =
                    """
                    Takes the measurement whole, as it should have been recorded, under the same bounds; kind, patient and
                    episode stay as they are. The version before is kept (`listAssessmentVersions`). Works in a closed
                    episode too; a voided measurement answers 409 `wrong-state`.

                    It is read with the reference set that it names already, and those after it in the episode are read anew:
                    each that says something else gets a version of its own. A sign that it did not show before is raised as
                    a red flag. One that it no longer shows stays raised until a doctor clears it.""")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AssessmentCorrection")))
    @APIResponse(
            responseCode = "200",
            description = "Corrected and interpreted",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Assessment")))
    public AssessmentView correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            ObjectNode body,
            @Context HttpHeaders headers) {
        Supplier<CorrectionRequest.Whole> correction = reader.correction(body);
        Assessment assessment = correcting.locked(id);
        ExpectedVersion.check(expected, assessment.version());
        return views.of(correcting.correct(assessment, correction.get().of(assessment)), headers);
    }
}
