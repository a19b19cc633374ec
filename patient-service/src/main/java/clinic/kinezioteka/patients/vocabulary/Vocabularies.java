package clinic.kinezioteka.patients.vocabulary;

import clinic.kinezioteka.defaults.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All vocabularies, read once from the files that the contracts own. */
@ApplicationScoped
public class Vocabularies {
    private static final List<String> NAMES =
            List.of("causes", "complaints", "diagnoses", "red-flags", "screening-questions", "self-control-skills");

    private final Map<String, Vocabulary> byName;

    /** Reads them. */
    public Vocabularies() {
        byName = NAMES.stream()
                .map(VocabularyFile::read)
                .collect(Collectors.toUnmodifiableMap(Vocabulary::name, Function.identity()));
    }

    /** The vocabulary of this name, for a client who may have misspelt it. */
    public Vocabulary named(String name) {
        Vocabulary vocabulary = byName.get(name);
        if (vocabulary == null) {
            throw new NotFound("vocabulary");
        }
        return vocabulary;
    }
}
