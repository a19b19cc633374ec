package clinic.kinezioteka.patients.screening;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.vocabulary.Term;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import clinic.kinezioteka.patients.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions asked in each region; every one must be answered, yes or no. */
@ApplicationScoped
public class ScreeningQuestions {
    private final Vocabulary questions;

    /** Reads them from the vocabulary. */
    public ScreeningQuestions(Vocabularies vocabularies) {
        questions = vocabularies.named("screening-questions");
    }

    /** The questions to ask, in the order in which they are to be shown. */
    public List<Term> askedIn(Region region) {
        return questions.terms().stream()
                .filter(question -> question.fits(region.inVocabularies()))
                .toList();
    }

    /** The question of this code. */
    public Optional<Term> find(String code) {
        return questions.term(code);
    }

    /** Refuses answers that leave out a question, answer one twice, or answer what is not asked in the region. */
    public void requireAll(Region region, List<Answer> answers) {
        Failure broken =
                new RuleBroken("screening-incomplete", "Every screening question of the region needs one answer.");
        Set<String> open = askedIn(region).stream().map(Term::code).collect(Collectors.toSet());
        Set<String> given = new HashSet<>();
        for (int position = 0; position < answers.size(); position++) {
            String code = answers.get(position).code();
            if (!given.add(code)) {
                broken.violation("screening.answers[" + position + "].code", "is answered twice");
            } else if (!open.remove(code)) {
                broken.violation("screening.answers[" + position + "].code", "is not asked in this region");
            }
        }
        open.stream().sorted().forEach(code -> broken.violation("screening.answers", "lacks " + code));
        broken.throwIfViolated();
    }

    /** What complete answers permit to plan in the region. */
    public Clearance clearance(Region region, List<Answer> answers) {
        Map<String, Boolean> byCode = answers.stream().collect(Collectors.toMap(Answer::code, Answer::positive));
        return new Clearance(
                allNegative("cervicalCordNegative", region, byCode),
                allNegative("cervicalVascularNegative", region, byCode),
                allNegative("visceralCauseExcluded", region, byCode));
    }

    private boolean allNegative(String proof, Region region, Map<String, Boolean> positive) {
        List<Term> proving = askedIn(region).stream()
                .filter(question -> proof.equals(question.attributes().get("proves")))
                .toList();
        return !proving.isEmpty()
                && proving.stream().noneMatch(question -> positive.getOrDefault(question.code(), true));
    }
}
