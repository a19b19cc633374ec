package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentStatus;
import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.assessment.MeasuredPeriod;
import clinic.kinezioteka.assessments.assessment.NewAssessment;
import clinic.kinezioteka.assessments.assessment.RecordAssessment;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.tenancy.Caller;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments")
@Tag(name = "Assessments", description = "Measurements of an episode, each with its interpretation.")
@Idempotent
class AssessmentResource {

    private static final List<AssessmentStatus> VALID = List.of(AssessmentStatus.VALID);

    private final Assessments assessments;
    private final RecordAssessment recording;
    private final AssessmentReader reader;
    private final AssessmentViews views;
    private final OwnRecords own;
    private final MergedPatients merged;
    private final Caller caller;
    private final EntityManager entityManager;

    AssessmentResource(
            Assessments assessments,
            RecordAssessment recording,
            AssessmentReader reader,
            AssessmentViews views,
            OwnRecords own,
            MergedPatients merged,
            Caller caller,
            EntityManager entityManager) {
        this.assessments = assessments;
        this.recording = recording;
        this.reader = reader;
        this.views = views;
        this.own = own;
        this.merged = merged;
        this.caller = caller;
        this.entityManager = entityManager;
    }

    @POST
    @RolesAllowed({"doctor", "therapist", "patient"})
    @Operation(
            operationId = "recordAssessment",
            summary = "Record a measurement",
            description =
                    "A doctor records every kind; a therapist VAS, FUNCTION, MOBILITY, STRENGTH and SELF_CONTROL; a patient his own"
                            + " VAS and FUNCTION. A closed episode takes none. The answer says what it means; a red flag in it holds the"
                            + " patient's programme.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "NewAssessment")))
    @APIResponse(
            responseCode = "201",
            description = "Recorded and interpreted",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Assessment")))
    public RestResponse<AssessmentView> record(ObjectNode body, @Context HttpHeaders headers) {
        Kind kind = reader.kind(body).value();
        if (kind != null && !kind.recordableBy(caller.roles())) {
            throw new Forbidden("This role does not record this kind.");
        }
        NewAssessment made = reader.read(body).by(merged::survivorOf);
        if (!own.show(made.patientId())) {
            throw RuleBroken.unknownReference().violation("patientId", "refers to nothing");
        }
        Assessment assessment = recording.record(made, own.only().isPresent() ? RecordedBy.PATIENT : RecordedBy.STAFF);
        return Created.at("/api/v1/assessments/" + assessment.id(), views.of(assessment, headers));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listAssessments",
            summary = "List measurements",
            description =
                    "The latest measured first; a patient sees his own. Voided ones are left out unless `status` asks for them: who"
                            + " follows changes by `updatedSince` asks for `status=VALID&status=VOIDED`.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AssessmentPage")))
    public Page<AssessmentView> list(
            @Parameter(description = "Only of these patients") @QueryParam("patientId") List<UUID> patients,
            @Parameter(description = "Only of these episodes") @QueryParam("episodeId") List<UUID> episodes,
            @Parameter(description = "Only of these visits") @QueryParam("visitId") List<UUID> visits,
            @Parameter(description = "Only of these kinds") @QueryParam("kind") List<Kind> kinds,
            @Parameter(description = "Measured at this instant or later (RFC 3339 with offset)")
                    @QueryParam("from")
                    @Nullable
                    OffsetDateTime from,
            @Parameter(description = "Measured before this instant") @QueryParam("to") @Nullable OffsetDateTime to,
            @Parameter(description = "Only in these states; VALID unless told") @QueryParam("status")
                    List<AssessmentStatus> statuses,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        MeasuredPeriod measured = MeasuredPeriod.asked(from, to);
        Page<Assessment> found = Listing.of(
                        entityManager, Assessment.class, "a", "Assessment a", "a.id", Assessment::id)
                .where("a.patientId = :own", "own", own.only().orElse(null))
                .where("a.patientId in :patients", "patients", merged.survivorsOf(patients))
                .where("a.episodeId in :episodes", "episodes", episodes)
                .where("a.visitId in :visits", "visits", visits)
                .where("a.kind in :kinds", "kinds", kinds)
                .where("a.performedAt >= :from", "from", measured.from())
                .where("a.performedAt < :to", "to", measured.to())
                .where("a.status in :statuses", "statuses", statuses.isEmpty() ? VALID : statuses)
                .orderBy("a.performedAt", Assessment::performedAt)
                .descending()
                .page(page);
        return new Page<>(
                found.items().stream().map(one -> views.of(one, headers)).toList(), found.next(), found.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getAssessment",
            summary = "Read a measurement",
            description = "One measurement with its interpretation; a patient reads his own.")
    @APIResponse(
            responseCode = "200",
            description = "The measurement",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Assessment")))
    public AssessmentView read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return views.of(assessments.visible(id, own), headers);
    }
}
