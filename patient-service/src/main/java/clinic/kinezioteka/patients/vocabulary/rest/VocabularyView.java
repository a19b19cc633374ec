package clinic.kinezioteka.patients.vocabulary.rest;

import clinic.kinezioteka.patients.vocabulary.Language;
import clinic.kinezioteka.patients.vocabulary.Vocabulary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Vocabulary", description = "A named list of codes with their texts.")
record VocabularyView(
        @Schema(description = "Its name.", required = true, examples = "complaints") String name,
        @Schema(description = "Language of the texts, ISO 639-1.", required = true, examples = "lt") String language,
        @Schema(description = "The codes, in the order in which they are to be shown.", required = true)
                List<TermView> items) {

    static VocabularyView of(Vocabulary vocabulary, Language language) {
        return new VocabularyView(
                vocabulary.name(),
                language.code(),
                vocabulary.terms().stream()
                        .map(term -> TermView.of(term, language))
                        .toList());
    }
}
