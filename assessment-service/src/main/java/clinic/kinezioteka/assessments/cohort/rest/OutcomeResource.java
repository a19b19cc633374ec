package clinic.kinezioteka.assessments.cohort.rest;

import clinic.kinezioteka.assessments.cohort.CountOutcomes;
import clinic.kinezioteka.assessments.cohort.Definition;
import clinic.kinezioteka.assessments.cohort.OutcomeQuestion;
import clinic.kinezioteka.assessments.cohort.Population;
import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.defaults.failure.Unreadable;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.reference.References;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/outcomes")
@Tag(name = "Outcomes", description = "How often treatment reached its goal.")
@Idempotent
class OutcomeResource {

    private final CountOutcomes outcomes;
    private final Standards standards;
    private final References references;

    OutcomeResource(CountOutcomes outcomes, Standards standards, References references) {
        this.outcomes = outcomes;
        this.standards = standards;
        this.references = references;
    }

    @GET
    @Transactional
    @RolesAllowed({"doctor", "clinic-admin"})
    @Operation(
            operationId = "getOutcome",
            summary = "Count an outcome",
            description =
                    "Over the clinic's episodes that were closed in the period, from the first day to before the last, after at"
                            + " least one completed session. Those of patients who refused statistics or withdrew are only counted"
                            + " as excluded. Cohorts below 5 are withheld, and so is each secondary outcome that can be told of fewer than 5."
                            + " Episodes are judged as they close and anew when what they rest on is corrected, with the thresholds of"
                            + " the day on which they were judged first.")
    @APIResponse(
            responseCode = "200",
            description = "The count",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OutcomeView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The period is empty",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "409",
            description = "The clinic is not known here yet (Retry-After)",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public OutcomeView count(
            @Parameter(description = "What was treated", required = true) @QueryParam("condition") @Nullable
                    Condition condition,
            @Parameter(description = "Where; all regions unless told") @QueryParam("region") @Nullable Region region,
            @Parameter(description = "First day of closing, in the clinic's zone; from the beginning unless told")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The day after the last; tomorrow unless told") @QueryParam("to") @Nullable
                    LocalDate to,
            @Parameter(description = "What counts as success") @QueryParam("definition") @DefaultValue("ELIMINATED")
                    Definition definition,
            @Parameter(description = "Whom it is counted over") @QueryParam("population") @DefaultValue("ITT")
                    Population population) {
        if (condition == null) {
            throw Unreadable.parameter("condition", "is needed");
        }
        OutcomeQuestion question = new OutcomeQuestion(
                condition,
                region,
                Objects.requireNonNullElse(from, LocalDate.EPOCH),
                Objects.requireNonNullElseGet(to, outcomes::tomorrow));
        return OutcomeView.of(
                question,
                definition,
                population,
                outcomes.count(question, definition, population),
                standards,
                references.asOf("patients.v1", "episodes.v1", "programmes.v1", "visits.v1"));
    }
}
