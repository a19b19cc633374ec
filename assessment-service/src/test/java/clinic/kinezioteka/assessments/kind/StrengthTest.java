package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    @ParameterizedTest
    @CsvSource({
        "RIGHT, 262, 240, 91.6, OK, INVOLVED_TO_UNINVOLVED",
        "RIGHT, 262, 231, 88.2, WATCH, INVOLVED_TO_UNINVOLVED",
        "LEFT, 240, 262, 91.6, OK, INVOLVED_TO_UNINVOLVED",
        "LEFT, 262, 240, 109.2, OK, INVOLVED_TO_UNINVOLVED",
        "UNKNOWN, 262, 240, 91.6, OK, WEAKER_TO_STRONGER",
        "BILATERAL, 240, 262, 91.6, OK, WEAKER_TO_STRONGER",
        "RIGHT, 100, 90, 90, OK, INVOLVED_TO_UNINVOLVED",
        "RIGHT, 100, 89.99, 90, WATCH, INVOLVED_TO_UNINVOLVED",
        "RIGHT, 100, 80, 80, WATCH, INVOLVED_TO_UNINVOLVED",
        "RIGHT, 100, 79.99, 80, DEFICIT, INVOLVED_TO_UNINVOLVED",
        "RIGHT, 100, 50.25, 50.3, DEFICIT, INVOLVED_TO_UNINVOLVED"
    })
    void comparesTheSidesUnroundedAndShowsOneDecimal(
            Side side, String left, String right, String shown, Strength.Band band, Strength.SymmetryOf of) {
        Strength.Derivation derivation =
                Examination.of(Region.LUMBAR, side).derive(hip(left, right), Strength.Derivation.class);
        assertThat(derivation.shown().symmetryPercent()).isEqualTo(number(shown));
        assertThat(derivation.band()).isEqualTo(band);
        assertThat(derivation.symmetryOf()).isEqualTo(of);
    }

    @Test
    void hasNoSymmetryAgainstNoForceAtAll() {
        Strength.Derivation derivation = derive(Examination.lumbarRight(), hip("0", "100"));
        assertThat(derivation.symmetryPercent()).isNull();
        assertThat(derivation.band()).isNull();
    }

    @Test
    void takesTheEarliestSymmetryOfTheMuscleGroupAsBaseline() {
        Examination examination = Examination.lumbarRight()
                .after(grades(MuscleGroup.HIP_EXTENSORS, 5, 5), hip("262", "231"), hip("262", "236"));
        assertThat(derive(examination, hip("262", "240")).shown().baselineSymmetryPercent())
                .isEqualTo(number("88.2"));
    }

    @ParameterizedTest
    @CsvSource({
        "ANKLE_DORSIFLEXORS, 4, ",
        "ANKLE_DORSIFLEXORS, 3, FOOT_DROP",
        "ANKLE_DORSIFLEXORS, 0, FOOT_DROP",
        "GREAT_TOE_EXTENSORS, 3, FOOT_DROP",
        "KNEE_EXTENSORS, 3, ",
        "KNEE_EXTENSORS, 2, SEVERE_MOTOR_WEAKNESS",
        "ELBOW_FLEXORS, 2, SEVERE_MOTOR_WEAKNESS"
    })
    void flagsANewMotorDeficit(MuscleGroup muscle, int grade, String code) {
        List<RedFlag> redFlags =
                Examination.lumbarRight().interpret(grades(muscle, 5, grade)).redFlags();
        assertThat(redFlags.stream().map(RedFlag::code)).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(redFlags).allSatisfy(flag -> {
            assertThat(flag.tier()).isEqualTo("URGENT");
            assertThat(flag.series()).isEqualTo("STRENGTH/" + muscle + "/RIGHT");
        });
    }

    @Test
    void aFallByAGradeIsProgressiveWeakness() {
        Examination examination = Examination.lumbarRight().after(grades(MuscleGroup.KNEE_EXTENSORS, 5, 5));
        assertThat(examination.redFlags(grades(MuscleGroup.KNEE_EXTENSORS, 5, 4)))
                .containsExactly("PROGRESSIVE_WEAKNESS");
        assertThat(derive(examination, grades(MuscleGroup.KNEE_EXTENSORS, 5, 4)).newDeficit())
                .isTrue();
    }

    @Test
    void theSameDeficitDoesNotFlagAgainButAWorseOneDoes() {
        Examination examination = Examination.lumbarRight().after(dorsiflexors(3));
        assertThat(examination.redFlags(dorsiflexors(3))).isEmpty();
        assertThat(derive(examination, dorsiflexors(3)).newDeficit()).isFalse();
        assertThat(examination.redFlags(dorsiflexors(2))).containsExactly("FOOT_DROP");
    }

    @Test
    void aKnownDeficitIsShownAndDoesNotFlag() {
        Examination examination = Examination.lumbarRight().known("STRENGTH/ANKLE_DORSIFLEXORS/RIGHT");
        assertThat(examination.redFlags(dorsiflexors(3))).isEmpty();
        assertThat(examination.findings(dorsiflexors(3))).containsExactly("MOTOR_DEFICIT");
        assertThat(derive(examination, dorsiflexors(3)).newDeficit()).isFalse();
    }

    @Test
    void aDeficitThatCameAfterTheBaselineStaysNewUntilADoctorKnowsIt() {
        Examination examination = Examination.lumbarRight().after(dorsiflexors(5), dorsiflexors(3));
        assertThat(examination.redFlags(dorsiflexors(3))).isEmpty();
        assertThat(derive(examination, dorsiflexors(3)).newDeficit()).isTrue();
        assertThat(derive(examination.known("STRENGTH/ANKLE_DORSIFLEXORS/RIGHT"), dorsiflexors(3))
                        .newDeficit())
                .isFalse();
    }

    @Test
    void weaknessOfBothLegsIsAnEmergency() {
        assertThat(Examination.lumbarRight().redFlags(grades(MuscleGroup.ANKLE_DORSIFLEXORS, 3, 3)))
                .containsExactly("FOOT_DROP", "FOOT_DROP", "BOTH_LEGS_WEAK");
        assertThat(Examination.of(Region.CERVICAL, Side.RIGHT).redFlags(grades(MuscleGroup.ELBOW_FLEXORS, 2, 2)))
                .containsExactly("SEVERE_MOTOR_WEAKNESS", "SEVERE_MOTOR_WEAKNESS");
    }

    @Test
    void isOfBothLegsThoughOtherMuscleGroupsAreWeakOnTheOtherSide() {
        Examination examination = Examination.lumbarRight().after(grades(MuscleGroup.ANKLE_DORSIFLEXORS, 2, 5));
        assertThat(examination.redFlags(grades(MuscleGroup.KNEE_EXTENSORS, 5, 2)))
                .containsExactly("SEVERE_MOTOR_WEAKNESS", "BOTH_LEGS_WEAK");
        assertThat(examination.redFlags(grades(MuscleGroup.KNEE_EXTENSORS, 2, 5)))
                .containsExactly("SEVERE_MOTOR_WEAKNESS");
        assertThat(examination
                        .after(grades(MuscleGroup.ANKLE_DORSIFLEXORS, 5, 5))
                        .redFlags(grades(MuscleGroup.KNEE_EXTENSORS, 5, 2)))
                .containsExactly("SEVERE_MOTOR_WEAKNESS");
    }

    @Test
    void isNotOfBothLegsWhereTheOtherWeaknessIsOfAnArm() {
        assertThat(Examination.lumbarRight()
                        .after(grades(MuscleGroup.ELBOW_FLEXORS, 2, 5))
                        .redFlags(grades(MuscleGroup.KNEE_EXTENSORS, 5, 2)))
                .containsExactly("SEVERE_MOTOR_WEAKNESS");
    }

    private static Strength hip(String left, String right) {
        return new Strength(MuscleGroup.HIP_EXTENSORS, number(left), number(right), null, null, null, null, null);
    }

    private static Strength dorsiflexors(int right) {
        return grades(MuscleGroup.ANKLE_DORSIFLEXORS, 5, right);
    }

    private static Strength grades(MuscleGroup muscle, int left, int right) {
        return new Strength(muscle, null, null, null, null, left, right, null);
    }

    private static Strength.Derivation derive(Examination examination, Strength strength) {
        return examination.derive(strength, Strength.Derivation.class);
    }
}
