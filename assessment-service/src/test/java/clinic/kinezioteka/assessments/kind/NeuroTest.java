package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeuroTest {

    @ParameterizedTest
    @CsvSource({"2, 2, NORMAL", "1, 2, ALTERED", "2, 1, ALTERED", "0, 2, ABSENT", "2, 0, ABSENT", "2, , NORMAL"})
    void summarisesSensation(Integer touch, Integer pin, Neuro.SensationSummary sensation) {
        assertThat(Examination.lumbarRight()
                        .derive(neuro(at(Sensation.Dermatome.L5, touch, pin)), Neuro.Derivation.class)
                        .sensation())
                .isEqualTo(sensation);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, 2, IMPROVED", "2, 2, 1, 2, WORSENED", "1, 2, 2, 1, WORSENED", "1, 1, 1, 1, UNCHANGED"})
    void tellsTheChangeFromBaseline(int touch, int pin, int touchNow, int pinNow, Change change) {
        Neuro.Derivation derivation =
                Examination.lumbarRight().after(s1(touch, pin)).derive(s1(touchNow, pinNow), Neuro.Derivation.class);
        assertThat(derivation.change()).isEqualTo(change);
        assertThat(derivation.newDeficit()).isEqualTo(change == Change.WORSENED);
    }

    @Test
    void theFirstExaminationHasNoChangeAndNoNewDeficit() {
        Neuro.Derivation derivation = Examination.lumbarRight().derive(s1(1, 1), Neuro.Derivation.class);
        assertThat(derivation.change()).isNull();
        assertThat(derivation.newDeficit()).isFalse();
    }

    @Test
    void aDropSinceTheLastExaminationIsNewThoughTheBaselineWasNoBetter() {
        Examination examination = Examination.lumbarRight().after(s1(1, 1), s1(2, 2));
        assertThat(examination.derive(s1(1, 2), Neuro.Derivation.class).newDeficit())
                .isTrue();
        assertThat(examination.findings(s1(1, 2))).containsExactly("SENSATION_DROPPED");
        assertThat(examination.redFlags(s1(1, 2))).isEmpty();
    }

    @Test
    void touchAndPinAreEachComparedWithWhatTheyWereWhenLastExamined() {
        Examination examination = Examination.lumbarRight().after(s1(1, 1), s1(2, 2), s1(null, 2));
        assertThat(examination.derive(s1(1, 2), Neuro.Derivation.class).newDeficit())
                .isTrue();
        assertThat(examination.findings(s1(1, 2))).containsExactly("SENSATION_DROPPED");
    }

    @Test
    void touchAndPinHaveEachTheirOwnBaseline() {
        Neuro.Derivation derivation =
                Examination.lumbarRight().after(s1(2, null), s1(2, 2)).derive(s1(2, 1), Neuro.Derivation.class);
        assertThat(derivation.change()).isEqualTo(Change.WORSENED);
        assertThat(derivation.newDeficit()).isTrue();
    }

    @Test
    void touchIsNotComparedWithPin() {
        Neuro.Derivation derivation =
                Examination.lumbarRight().after(s1(2, null)).derive(s1(null, 1), Neuro.Derivation.class);
        assertThat(derivation.change()).isNull();
        assertThat(derivation.newDeficit()).isFalse();
    }

    @Test
    void aKnownSaddleFlagsWhenPinIsWorseThanItWasBeforeTouchAloneWasExamined() {
        Examination examination =
                Examination.lumbarRight().after(saddle(1, 1), saddle(1, null)).known("NEURO/SADDLE/RIGHT");
        assertThat(examination.redFlags(saddle(1, 0))).containsExactly("SADDLE_SENSATION_ALTERED");
    }

    @Test
    void aDropSinceBaselineStaysNewAtTheNextExamination() {
        assertThat(Examination.lumbarRight()
                        .after(s1(2, 2), s1(1, 1))
                        .derive(s1(1, 1), Neuro.Derivation.class)
                        .newDeficit())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 2, false", "1, 2, true", "2, 1, true", "0, 0, true"})
    void anAlteredSaddleIsAnEmergency(int touch, int pin, boolean flagged) {
        List<RedFlag> redFlags =
                Examination.lumbarRight().interpret(saddle(touch, pin)).redFlags();
        assertThat(redFlags.isEmpty()).isEqualTo(!flagged);
        assertThat(redFlags).allSatisfy(flag -> {
            assertThat(flag.code()).isEqualTo("SADDLE_SENSATION_ALTERED");
            assertThat(flag.tier()).isEqualTo("EMERGENCY");
            assertThat(flag.action()).isEqualTo("EMERGENCY_CARE");
            assertThat(flag.safetyText()).contains("emergency department");
            assertThat(flag.series()).isEqualTo("NEURO/SADDLE/RIGHT");
        });
    }

    @Test
    void aSaddleThatADoctorKnowsFlagsOnlyWhenItIsWorse() {
        Examination examination = Examination.lumbarRight().after(saddle(1, 1)).known("NEURO/SADDLE/RIGHT");
        assertThat(examination.redFlags(saddle(1, 1))).isEmpty();
        assertThat(examination.derive(saddle(1, 1), Neuro.Derivation.class).newDeficit())
                .isFalse();
        assertThat(examination.redFlags(saddle(0, 1))).containsExactly("SADDLE_SENSATION_ALTERED");
    }

    @Test
    void comparesReflexes() {
        Interpretation interpretation =
                Examination.lumbarRight().after(achilles(2)).interpret(achilles(0));
        assertThat(interpretation.fromBaseline().differenceOf("ACHILLES/LEFT/grade"))
                .isEqualByComparingTo("-2");
        assertThat(interpretation.fromLast().differences())
                .extracting("measure")
                .containsExactly("ACHILLES/LEFT/grade");
    }

    @Test
    void reflexesAloneSayNothingOfSensation() {
        Neuro.Derivation derivation =
                Examination.lumbarRight().after(s1(2, 2)).derive(achilles(0), Neuro.Derivation.class);
        assertThat(derivation.sensation()).isNull();
        assertThat(derivation.change()).isNull();
        assertThat(derivation.newDeficit()).isFalse();
    }

    @Test
    void refusesAReflexThatIsNamedTwice() {
        Reflex reflex = new Reflex(Reflex.Name.ACHILLES, Side.LEFT, 2);
        Neuro twice = new Neuro(List.of(), List.of(reflex, reflex));
        assertThatThrownBy(() -> Examination.lumbarRight().fit(twice)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSideIsUnknownOnlyWhereTheEpisodesIs() {
        Neuro unknown = neuro(new Sensation(Sensation.Dermatome.S1, Side.UNKNOWN, 1, 1));
        Examination.of(Region.UPPER, Side.UNKNOWN).fit(unknown);
        assertThatThrownBy(() -> Examination.of(Region.UPPER, Side.LEFT).fit(unknown))
                .isInstanceOf(RuleBroken.class);
    }

    private static Neuro achilles(int grade) {
        return new Neuro(List.of(), List.of(new Reflex(Reflex.Name.ACHILLES, Side.LEFT, grade)));
    }

    private static Neuro s1(Integer touch, Integer pin) {
        return neuro(at(Sensation.Dermatome.S1, touch, pin));
    }

    private static Neuro saddle(Integer touch, Integer pin) {
        return neuro(at(Sensation.Dermatome.SADDLE, touch, pin));
    }

    private static Sensation at(Sensation.Dermatome dermatome, Integer touch, Integer pin) {
        return new Sensation(dermatome, Side.RIGHT, touch, pin);
    }

    private static Neuro neuro(Sensation... findings) {
        return new Neuro(List.of(findings), null);
    }
}
