package clinic.kinezioteka.patients.screening.rest;

import clinic.kinezioteka.defaults.failure.Unreadable;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import clinic.kinezioteka.patients.screening.ScreeningQuestions;
import clinic.kinezioteka.patients.vocabulary.Language;
import clinic.kinezioteka.patients.vocabulary.rest.InLanguage;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/screening-questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
@Idempotent
class ScreeningQuestionResource {
    private final ScreeningQuestions questions;

    ScreeningQuestionResource(ScreeningQuestions questions) {
        this.questions = questions;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listScreeningQuestions",
            summary = "Read the screening questions",
            description =
                    """
                    What has to be asked before an episode of this condition and region is opened, in the language of
                    Accept-Language (en, lt; else en). Not paged: a client needs them all.""")
    @APIResponseSchema(value = QuestionsView.class, responseCode = "200", responseDescription = "The questions.")
    @APIResponse(
            responseCode = "422",
            description = "The condition has no such region.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public RestResponse<QuestionsView> list(
            @Parameter(description = "The condition.", required = true) @QueryParam("condition") @Nullable
                    Condition condition,
            @Parameter(description = "A region of that condition.", required = true) @QueryParam("region") @Nullable
                    Region region,
            @Context HttpHeaders headers) {
        if (condition == null || region == null) {
            throw Unreadable.parameter(condition == null ? "condition" : "region", "is needed");
        }
        region.requireFit(condition);
        Language language = Language.choose(headers.getAcceptableLanguages());
        List<QuestionView> items = questions.askedIn(region).stream()
                .map(question -> QuestionView.of(question, language))
                .toList();
        return InLanguage.answer(language, new QuestionsView(condition, region, language.code(), items));
    }
}
