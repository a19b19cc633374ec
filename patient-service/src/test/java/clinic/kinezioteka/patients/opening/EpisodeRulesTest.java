package clinic.kinezioteka.patients.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Violation;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.screening.Answer;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import clinic.kinezioteka.patients.screening.Screening;
import clinic.kinezioteka.patients.screening.ScreeningQuestions;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpisodeRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private final Vocabularies vocabularies = new Vocabularies();
    private final EpisodeRules rules = new EpisodeRules(new ScreeningQuestions(vocabularies), vocabularies);

    @Test
    void acceptsAnEpisodeThatBeginsToday() {
        assertThatCode(() -> rules.require(details(Region.LUMBAR, TODAY, TODAY, "PAIN"), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesARegionThatDoesNotFitTheCondition() {
        RuleBroken broken = broken(details(Region.UPPER, TODAY, TODAY, "PAIN"));
        assertThat(broken.type()).isEqualTo("region-does-not-fit");
        assertThat(broken.violations())
                .containsExactly(new Violation("region", "must be one of [CERVICAL, THORACIC, LUMBAR]"));
    }

    @Test
    void refusesAStartInTheFuture() {
        assertThat(broken(details(Region.LUMBAR, TODAY, TODAY.plusDays(1), "PAIN"))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("startedOn");
    }

    @Test
    void refusesAnOnsetAfterTheStart() {
        assertThat(broken(details(Region.LUMBAR, TODAY, TODAY.minusDays(1), "PAIN"))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("onset");
    }

    @Test
    void refusesAComplaintOfAnotherRegion() {
        assertThat(broken(details(Region.LUMBAR, TODAY, TODAY, "SLAPPING_GAIT")).violations())
                .extracting(Violation::field)
                .containsExactly("complaints[0]");
    }

    @Test
    void keepsWhatIsFixedAtTheOpening() {
        EpisodeDetails before = details(Region.LUMBAR, TODAY, TODAY, "PAIN");
        EpisodeDetails after = details(Region.CERVICAL, TODAY, TODAY.minusDays(3), "PAIN");
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> rules.requireSameCourse(before, after));
        assertThat(broken.violations()).extracting(Violation::field).containsExactly("region", "startedOn");
    }

    private RuleBroken broken(EpisodeDetails details) {
        return catchThrowableOfType(RuleBroken.class, () -> rules.require(details, TODAY));
    }

    private EpisodeDetails details(Region region, LocalDate onset, LocalDate startedOn, String complaint) {
        List<Answer> answers = vocabularies.named("screening-questions").codes(region.inVocabularies()).stream()
                .map(code -> new Answer(code, false))
                .toList();
        return new EpisodeDetails(
                Condition.RADICULITIS,
                region,
                Side.LEFT,
                onset,
                startedOn,
                List.of(complaint),
                null,
                List.of("POSTURE"),
                List.of(),
                null,
                new Screening(answers));
    }
}
