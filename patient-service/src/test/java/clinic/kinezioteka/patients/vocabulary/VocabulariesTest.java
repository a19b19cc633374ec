package clinic.kinezioteka.patients.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.stack.testing.Contracts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabulariesTest {
    private final Vocabularies vocabularies = new Vocabularies();

    @ParameterizedTest
    @ValueSource(
            strings = {"causes", "complaints", "diagnoses", "red-flags", "screening-questions", "self-control-skills"})
    void holdsWhatTheContractsSay(String name) {
        List<String> promised = StreamSupport.stream(
                        Contracts.vocabulary(name).path("items").spliterator(), false)
                .map(item -> item.path("code").asText())
                .toList();
        assertThat(vocabularies.named(name).terms()).extracting(Term::code).containsExactlyElementsOf(promised);
        assertThat(vocabularies.named(name).terms())
                .allSatisfy(term -> assertThat(term.texts()).containsOnlyKeys("en", "lt"));
    }

    @Test
    void refusesANameThatThereIsNot() {
        assertThatThrownBy(() -> vocabularies.named("colours")).isInstanceOf(NotFound.class);
    }

    @Test
    void tellsWhichTermsFitARegion() {
        assertThat(vocabularies.named("complaints").codes("SCIATICA/LOWER"))
                .contains("PAIN", "SLAPPING_GAIT")
                .doesNotContain("SHOOTING_BACK");
    }

    @Test
    void choosesTheMostWishedLanguageThatThereIs() {
        assertThat(Language.choose(List.of(Locale.GERMAN, Locale.forLanguageTag("lt-LT"))))
                .isEqualTo(Language.LT);
        assertThat(Language.choose(List.of(Locale.FRENCH))).isEqualTo(Language.EN);
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(Language.LT.of(Map.of("en", "Pain"))).isEqualTo("Pain");
        assertThat(Language.LT.of(Map.of())).isEmpty();
    }
}
