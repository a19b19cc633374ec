package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Norm.Verdict;
import clinic.kinezioteka.assessments.interpretation.SideDifference;
import clinic.kinezioteka.assessments.kind.NerveConduction.Nerve;
import clinic.kinezioteka.assessments.kind.NerveConduction.Study;
import clinic.kinezioteka.assessments.reference.Sex;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmgTest {

    @ParameterizedTest
    @CsvSource({
        "29.5, 31.0, 6, 6, ''",
        "29.5, 31.1, 6, 6, H_REFLEX_LATENCY_ASYMMETRY",
        "31.1, 29.5, 6, 6, H_REFLEX_LATENCY_ASYMMETRY",
        "30, 30, 5, 2, ''",
        "30, 30, 5, 1.99, H_REFLEX_AMPLITUDE_ASYMMETRY",
        "30, 30, 1.99, 5, H_REFLEX_AMPLITUDE_ASYMMETRY",
    })
    void flagsAnHReflexThatDiffersBetweenTheSides(
            String left, String right, String leftMillivolts, String rightMillivolts, String finding) {
        assertThat(Examination.lumbarRight()
                        .findings(of(
                                hReflex(Side.LEFT, left, leftMillivolts, null),
                                hReflex(Side.RIGHT, right, rightMillivolts, null))))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    void flagsAnHReflexThatIsAbsentOnOneSideOnly() {
        NerveConduction gone = hReflex(Side.LEFT, null, null, true);
        Examination examination = Examination.lumbarRight();
        assertThat(examination.findings(of(gone, hReflex(Side.RIGHT, "30", "5", null))))
                .containsExactly("H_REFLEX_ABSENT");
        assertThat(examination.findings(of(gone, hReflex(Side.RIGHT, null, null, true))))
                .isEmpty();
        assertThat(examination.findings(of(gone))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "42.2, WITHIN",
        "42.1, BELOW",
        "59.3, WITHIN",
        "59.4, ABOVE",
    })
    void holdsATibialVelocityAgainstTheNormOfYoungMen(String velocity, Verdict verdict) {
        Emg emg = new Emg(null, List.of(tibial(velocity)), null, null, 25, Sex.MALE);
        Interpretation interpretation = Examination.lumbarRight().interpret(emg);
        assertThat(((Emg.Derivation) interpretation.derived()).norms())
                .singleElement()
                .extracting(NormComparison::verdict)
                .isEqualTo(verdict);
        assertThat(interpretation.findingCodes())
                .isEqualTo(verdict == Verdict.WITHIN ? List.of() : List.of("CONDUCTION_OUTSIDE_NORM"));
        assertThat(interpretation.thresholds())
                .allSatisfy(threshold -> assertThat(threshold.source()).contains("Kim"));
    }

    @ParameterizedTest
    @CsvSource({"19, MALE", "30, MALE", "25, FEMALE", "25, UNKNOWN", "25, ", ", MALE"})
    void hasNoVerdictOutsideOfThePopulation(Integer age, Sex sex) {
        Interpretation interpretation =
                Examination.lumbarRight().interpret(new Emg(null, List.of(tibial("30")), null, null, age, sex));
        assertThat(((Emg.Derivation) interpretation.derived()).norms()).isEmpty();
        assertThat(interpretation.thresholds()).isEmpty();
        assertThat(interpretation.findings()).isEmpty();
    }

    @Test
    void hasNoNormOfAnotherNerveOrOfSensoryFibres() {
        NerveConduction ulnar = conduction(Nerve.ULNAR, Side.LEFT, null, "4", null, null, "30");
        NerveConduction sensory = conduction(Nerve.TIBIAL, Side.LEFT, Study.SENSORY, null, null, "1", "30");
        Emg emg = new Emg(null, List.of(ulnar, sensory), null, null, 25, Sex.MALE);
        assertThat(Examination.lumbarRight().derive(emg, Emg.Derivation.class).norms())
                .isEmpty();
    }

    @Test
    void comparesSurfaceEmgOfBothSidesWithoutANorm() {
        Emg emg = new Emg(List.of(surface(Side.RIGHT, "40"), surface(Side.LEFT, "50")), null, null, null, null, null);
        Interpretation interpretation = Examination.lumbarRight().interpret(emg);
        assertThat(((Emg.Derivation) interpretation.derived()).sideDifferences())
                .containsExactly(SideDifference.of("LUMBAR_PARASPINALS", "rmsMicrovolts", number("50"), number("40")));
        assertThat(interpretation.findings()).isEmpty();
        assertThat(emg.measures(new clinic.kinezioteka.assessments.episode.Complaint(
                        clinic.kinezioteka.assessments.episode.Condition.RADICULITIS,
                        clinic.kinezioteka.assessments.episode.Region.LUMBAR,
                        Side.RIGHT)))
                .extracting("name")
                .contains("LUMBAR_PARASPINALS/LEFT/rmsMicrovolts");
    }

    @Test
    void tellsOthersNeitherAgeNorSex() {
        Emg told = new Emg(null, List.of(tibial("50")), null, null, 25, Sex.MALE).announced();
        assertThat(told.ageYears()).isNull();
        assertThat(told.sex()).isNull();
    }

    @Test
    void takesTheStudyFromTheUnit() {
        assertThat(conduction(Nerve.SURAL, Side.LEFT, null, null, null, "20", null)
                        .study())
                .isEqualTo(Study.SENSORY);
        assertThat(tibial("50").study()).isEqualTo(Study.MOTOR);
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        assertRefused(() -> new Emg(null, null, null, null, null, null), "conduction");
        assertRefused(
                () -> new Emg(List.of(surface(Side.LEFT, "1")), List.of(tibial("50")), null, null, null, null),
                "conduction");
        assertRefused(() -> of(tibial("50"), tibial("50")), "conduction");
        assertRefused(
                () -> new Emg(List.of(surface(Side.LEFT, "1"), surface(Side.LEFT, "2")), null, null, null, null, null),
                "surface");
        assertRefused(() -> conduction(Nerve.TIBIAL, Side.BILATERAL, null, null, null, null, "50"), "side");
        assertRefused(
                () -> conduction(Nerve.TIBIAL, Side.LEFT, null, null, null, null, null), "distalLatencyMilliseconds");
        assertRefused(() -> conduction(Nerve.TIBIAL, Side.LEFT, null, null, "5", "5", null), "amplitudeMillivolts");
        assertRefused(
                () -> conduction(Nerve.TIBIAL, Side.LEFT, Study.MOTOR, null, null, "5", null), "amplitudeMicrovolts");
        assertRefused(() -> hReflex(Side.LEFT, "30", null, true), "hReflexAbsent");
        assertRefused(
                () -> new NerveConduction(
                        Nerve.ULNAR, Side.LEFT, null, null, null, null, null, null, number("30"), null, null),
                "hReflexMilliseconds");
        assertRefused(
                () -> new SurfaceEmg(Muscle.SOLEUS, Side.LEFT, null, number("50"), null, null, null, null),
                "mvcMethod",
                "mvcReferenceMicrovolts");
        assertRefused(
                () -> new SurfaceEmg(Muscle.SOLEUS, Side.LEFT, null, null, null, null, null, null), "rmsMicrovolts");
    }

    private static void assertRefused(Supplier<?> made, String... fields) {
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, made::get);
        assertThat(refused.violations()).extracting("field").containsExactly((Object[]) fields);
    }

    private static Emg of(NerveConduction... conduction) {
        return new Emg(null, List.of(conduction), null, null, null, null);
    }

    private static NerveConduction tibial(String velocity) {
        return conduction(Nerve.TIBIAL, Side.LEFT, null, null, null, null, velocity);
    }

    private static NerveConduction conduction(
            Nerve nerve,
            Side side,
            @Nullable Study study,
            @Nullable String latency,
            @Nullable String millivolts,
            @Nullable String microvolts,
            @Nullable String velocity) {
        return new NerveConduction(
                nerve, side, study, of(latency), of(millivolts), of(microvolts), of(velocity), null, null, null, null);
    }

    private static NerveConduction hReflex(
            Side side, @Nullable String milliseconds, @Nullable String millivolts, @Nullable Boolean absent) {
        return new NerveConduction(
                Nerve.TIBIAL, side, null, null, null, null, null, null, of(milliseconds), of(millivolts), absent);
    }

    private static SurfaceEmg surface(Side side, String rms) {
        return new SurfaceEmg(Muscle.LUMBAR_PARASPINALS, side, number(rms), null, null, null, null, null);
    }

    private static @Nullable BigDecimal of(@Nullable String value) {
        return value == null ? null : number(value);
    }
}
