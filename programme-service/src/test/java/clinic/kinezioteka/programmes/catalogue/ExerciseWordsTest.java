package clinic.kinezioteka.programmes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseWordsTest {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");

    private final ExerciseWords words = new ExerciseWords();

    @ParameterizedTest
    @MethodSource("seed")
    void tellsNameAndTechniqueInBothLanguages(JsonNode seeded) {
        Exercise exercise = new Exercise();
        exercise.code = seeded.path("code").asText();
        assertThat(words.name(exercise, Locale.ENGLISH))
                .isEqualTo(seeded.path("name").asText());
        assertThat(words.name(exercise, LITHUANIAN)).isNotEqualTo(words.name(exercise, Locale.ENGLISH));
        assertThat(words.technique(exercise, Locale.ENGLISH)).hasSizeGreaterThan(60);
        assertThat(words.technique(exercise, LITHUANIAN))
                .hasSizeGreaterThan(60)
                .isNotEqualTo(words.technique(exercise, Locale.ENGLISH));
        assertThat(words.technique(exercise, Locale.FRENCH)).isEqualTo(words.technique(exercise, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "contraindications"})
    void saysNothingInOneLanguageOnly(String name) throws IOException {
        assertThat(keys(name + "_lt")).isNotEmpty().isEqualTo(keys(name));
    }

    @ParameterizedTest
    @MethodSource
    void tellsEachContraindicationInBothLanguages(Contraindication contraindication) {
        assertThat(words.contraindication(contraindication, LITHUANIAN))
                .isNotBlank()
                .isNotEqualTo(words.contraindication(contraindication, Locale.ENGLISH));
    }

    static Stream<Contraindication> tellsEachContraindicationInBothLanguages() {
        return Stream.of(Contraindication.values());
    }

    static List<JsonNode> seed() throws IOException {
        try (InputStream seed = ExerciseWordsTest.class.getResourceAsStream("/exercises.json")) {
            return List.copyOf(
                    new ObjectMapper().readTree(seed).path("exercises").findParents("code"));
        }
    }

    private static Set<String> keys(String file) throws IOException {
        Properties own = new Properties();
        try (InputStream words = ExerciseWordsTest.class.getResourceAsStream("/words/" + file + ".properties")) {
            own.load(words);
        }
        return own.stringPropertyNames();
    }
}
