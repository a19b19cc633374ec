package clinic.kinezioteka.patients.screening.rest;

import clinic.kinezioteka.patients.vocabulary.Language;
import clinic.kinezioteka.patients.vocabulary.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScreeningQuestion", description = "A question to answer with yes or no before an episode is opened.")
record QuestionView(
        @Schema(description = "The code to answer; a yes raises the red flag of this code.", required = true)
                String code,
        @Schema(description = "Tier of that flag: EMERGENCY, URGENT or WATCH; more may come.", required = true)
                String tier,
        @Schema(description = "The question in the language asked for.", required = true) String text) {

    static QuestionView of(Term question, Language language) {
        return new QuestionView(
                question.code(), question.attributes().getOrDefault("tier", ""), language.of(question.texts()));
    }
}
