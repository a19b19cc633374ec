package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.patients.vocabulary.Term;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import clinic.kinezioteka.patients.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The signs that may be raised as red flags. */
@ApplicationScoped
public class Signs {
    private final Vocabulary vocabulary;

    Signs(Vocabularies vocabularies) {
        vocabulary = vocabularies.named("red-flags");
    }

    public Optional<Sign> find(String code) {
        return vocabulary.term(code).map(Signs::sign);
    }

    private static Sign sign(Term term) {
        return new Sign(term.code(), Tier.valueOf(term.attributes().getOrDefault("tier", "")), term.safetyTexts());
    }
}
