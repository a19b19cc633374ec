package clinic.kinezioteka.patients.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Violation;
import clinic.kinezioteka.patients.vocabulary.Term;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningQuestionsTest {
    private final ScreeningQuestions questions = new ScreeningQuestions(new Vocabularies());

    @ParameterizedTest
    @EnumSource
    void asksSomethingInEveryRegion(Region region) {
        assertThat(questions.askedIn(region)).hasSizeGreaterThan(10);
        assertThatCode(() -> questions.requireAll(region, answers(region))).doesNotThrowAnyException();
    }

    @Test
    void namesTheQuestionsThatHaveNoAnswer() {
        List<Answer> answers = new ArrayList<>(answers(Region.LUMBAR));
        answers.removeIf(answer -> answer.code().equals("NIGHT_PAIN"));
        assertThat(broken(Region.LUMBAR, answers))
                .containsExactly(new Violation("screening.answers", "lacks NIGHT_PAIN"));
    }

    @Test
    void refusesASecondAnswerAndAnAnswerToWhatIsNotAsked() {
        List<Answer> answers = new ArrayList<>(answers(Region.UPPER));
        int first = answers.size();
        answers.add(answers.get(0));
        answers.add(new Answer("CORD_LHERMITTE", false));
        assertThat(broken(Region.UPPER, answers))
                .extracting(Violation::field)
                .containsExactly(
                        "screening.answers[" + first + "].code", "screening.answers[" + (first + 1) + "].code");
    }

    @Test
    void permitsCervicalTractionOnlyWhenAllItsQuestionsAreNegative() {
        Clearance clearance = questions.clearance(Region.CERVICAL, answers(Region.CERVICAL));
        assertThat(clearance.cervicalCordNegative()).isTrue();
        assertThat(clearance.cervicalVascularNegative()).isTrue();
        clearance = questions.clearance(Region.CERVICAL, answers(Region.CERVICAL, "DOUBLE_VISION"));
        assertThat(clearance.cervicalCordNegative()).isTrue();
        assertThat(clearance.cervicalVascularNegative()).isFalse();
    }

    @Test
    void excludesAVisceralCauseInAThoracicEpisode() {
        assertThat(questions
                        .clearance(Region.THORACIC, answers(Region.THORACIC))
                        .visceralCauseExcluded())
                .isTrue();
        assertThat(questions
                        .clearance(Region.THORACIC, answers(Region.THORACIC, "CHEST_PAIN_BREATHLESSNESS"))
                        .visceralCauseExcluded())
                .isFalse();
    }

    @Test
    void permitsNothingWhereNothingWasAsked() {
        assertThat(questions.clearance(Region.LOWER, answers(Region.LOWER)).cervicalCordNegative())
                .isFalse();
    }

    @Test
    void knowsWhichRegionsFitACondition() {
        assertThat(Region.of(Condition.SCIATICA)).containsExactly(Region.UPPER, Region.MIDDLE, Region.LOWER);
        assertThat(Region.CERVICAL.fits(Condition.SCIATICA)).isFalse();
    }

    private List<Violation> broken(Region region, List<Answer> answers) {
        return catchThrowableOfType(RuleBroken.class, () -> questions.requireAll(region, answers))
                .violations();
    }

    private List<Answer> answers(Region region, String... positive) {
        return questions.askedIn(region).stream()
                .map(Term::code)
                .map(code -> new Answer(code, List.of(positive).contains(code)))
                .toList();
    }
}
