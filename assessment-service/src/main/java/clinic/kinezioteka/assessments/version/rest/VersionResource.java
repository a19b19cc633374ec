package clinic.kinezioteka.assessments.version.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.assessment.rest.AssessmentView;
import clinic.kinezioteka.assessments.assessment.rest.AssessmentViews;
import clinic.kinezioteka.assessments.version.AssessmentVersions;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.paging.WholeList;
import clinic.kinezioteka.defaults.person.OwnRecords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a measurement. */
@Path("/api/v1/assessments/{id}/versions")
@Tag(name = "Assessments")
@Idempotent
class VersionResource {

    private final Assessments assessments;
    private final AssessmentVersions versions;
    private final AssessmentViews views;
    private final OwnRecords own;

    VersionResource(Assessments assessments, AssessmentVersions versions, AssessmentViews views, OwnRecords own) {
        this.assessments = assessments;
        this.versions = versions;
        this.views = views;
        this.own = own;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listAssessmentVersions",
            summary = "List the versions of a measurement",
            description =
                    """
                    Each as it was shown then, the first to the present one: how it came about (`origin`), when, and, where a
                    doctor corrected or voided it, by whom and why. Numbers may be left out between them: a merge of two
                    records of a patient raises `version` too. A patient reads his own.""")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AssessmentPage")))
    public Page<AssessmentView> list(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        Assessment assessment = assessments.visible(id, own);
        List<AssessmentView> all = versions.of(assessment).stream()
                .map(version -> views.of(assessment, version, headers))
                .toList();
        return new WholeList<>(all, id).page(page, version -> List.of(version.id()), AssessmentView::changedAt);
    }
}
