package clinic.kinezioteka.patients.vocabulary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a vocabulary as {@code contracts/vocabularies} writes it. */
final class VocabularyFile {
    private static final Set<String> OWN_FIELDS = Set.of("code", "text", "safetyText", "regions");

    private VocabularyFile() {}

    static Vocabulary read(String name) {
        InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("vocabularies/" + name + ".json");
        if (file == null) {
            throw new IllegalStateException("the vocabulary " + name + " is not packaged");
        }
        try (JsonReader reader = Json.createReader(file)) {
            List<Term> terms = reader.readObject().getJsonArray("items").getValuesAs(VocabularyFile::term);
            return new Vocabulary(name, List.copyOf(terms));
        }
    }

    private static Term term(JsonValue item) {
        JsonObject json = item.asJsonObject();
        Map<String, String> attributes = new LinkedHashMap<>();
        json.forEach((field, value) -> {
            if (!OWN_FIELDS.contains(field) && value instanceof JsonString text) {
                attributes.put(field, text.getString());
            }
        });
        return new Term(
                json.getString("code"),
                texts(json.getJsonObject("text")),
                regions(json),
                Map.copyOf(attributes),
                texts(json.getJsonObject("safetyText")));
    }

    private static Map<String, String> texts(@Nullable JsonObject byLanguage) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (byLanguage != null) {
            byLanguage.keySet().forEach(language -> texts.put(language, byLanguage.getString(language)));
        }
        return Map.copyOf(texts);
    }

    private static Set<String> regions(JsonObject json) {
        return json.containsKey("regions")
                ? new LinkedHashSet<>(json.getJsonArray("regions").getValuesAs(JsonString::getString))
                : Set.of();
    }
}
