package clinic.kinezioteka.patients.screening.rest;

import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ScreeningQuestions",
        description = "The questions of a condition and region; all of them need an answer.")
record QuestionsView(
        @Schema(description = "The condition.", required = true) Condition condition,
        @Schema(description = "The region.", required = true) Region region,
        @Schema(description = "Language of the texts, ISO 639-1.", required = true) String language,
        @Schema(description = "The questions, in the order in which they are to be asked.", required = true)
                List<QuestionView> items) {}
