package clinic.kinezioteka.patients.vocabulary.rest;

import clinic.kinezioteka.patients.vocabulary.Language;
import clinic.kinezioteka.patients.vocabulary.Term;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Term", description = "A code and what it says.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TermView(
        @Schema(description = "The code to send.", required = true, examples = "SHOOTING_BACK") String code,
        @Schema(description = "What it says.", required = true) String text,
        @Schema(description = "Where it may stand, as condition and region; absent when everywhere.")
                List<String> regions,
        @Schema(description = "Tier of a red flag: EMERGENCY, URGENT, WATCH; absent elsewhere.") @Nullable String tier,
        @Schema(description = "Which signs it belongs with; absent where there are no groups.") @Nullable String group,
        @Schema(description = "What to tell the patient at once; absent where there is nothing to tell.")
                String safetyText) {

    static TermView of(Term term, Language language) {
        Map<String, String> attributes = term.attributes();
        return new TermView(
                term.code(),
                language.of(term.texts()),
                term.regions().stream().sorted().toList(),
                attributes.get("tier"),
                attributes.get("group"),
                language.of(term.safetyTexts()));
    }
}
