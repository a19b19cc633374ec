package clinic.kinezioteka.patients.vocabulary;

import java.util.List;
import java.util.Optional;

/** A named list of terms, in the order in which they are to be shown. */
public record Vocabulary(String name, List<Term> terms) {

    public Optional<Term> term(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /** The codes that may stand with this condition and region. */
    public List<String> codes(String region) {
        return terms.stream().filter(term -> term.fits(region)).map(Term::code).toList();
    }
}
