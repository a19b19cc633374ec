package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.reference.Basis;
import clinic.kinezioteka.assessments.reference.Threshold;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VasTest {

    @ParameterizedTest
    @CsvSource({"0, NONE", "4, NONE", "5, MILD", "44, MILD", "45, MODERATE", "74, MODERATE", "75, SEVERE", "100, SEVERE"
    })
    void bandsPain(int millimetres, Vas.Band band) {
        assertThat(first(leg(millimetres)).band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "78, 41, IMPROVED",
        "78, 0, IMPROVED",
        "50, 35, IMPROVED",
        "50, 36, UNCHANGED",
        "60, 45, UNCHANGED",
        "60, 42, IMPROVED",
        "15, 0, IMPROVED",
        "15, 1, UNCHANGED",
        "14, 0, NOT_EVALUABLE",
        "14, 28, NOT_EVALUABLE",
        "14, 29, WORSENED",
        "0, 15, WORSENED",
        "0, 14, NOT_EVALUABLE",
        "50, 64, UNCHANGED",
        "50, 65, WORSENED",
        "50, 50, UNCHANGED"
    })
    void tellsTheChangeFromBaselineInTheOrderOfTheRule(int baseline, int now, Change change) {
        assertThat(after(baseline, now).change()).isEqualTo(change);
    }

    @Test
    void aValueIsNeverItsOwnBaseline() {
        Interpretation interpretation = Examination.lumbarRight().interpret(leg(78));
        Vas.Derivation derivation = (Vas.Derivation) interpretation.derived();
        assertThat(derivation.change()).isNull();
        assertThat(derivation.baselineMillimetres()).isNull();
        assertThat(derivation.reductionPercent()).isNull();
        assertThat(interpretation.fromBaseline()).isNull();
        assertThat(interpretation.fromLast()).isNull();
        assertThat(derivation.episodePain()).isNotNull();
        assertThat(derivation.episodePain().baselineMillimetres()).isNull();
        assertThat(derivation.episodePain().millimetres()).isEqualTo(78);
    }

    @Test
    void comparesWithBaselineAndWithTheLast() {
        Interpretation interpretation =
                Examination.lumbarRight().after(leg(78), leg(41)).interpret(leg(60));
        assertThat(interpretation.fromBaseline().differences().get(0).before()).isEqualByComparingTo("78");
        assertThat(interpretation.fromBaseline().change()).isEqualTo(Change.UNCHANGED);
        assertThat(interpretation.fromLast().differences().get(0).difference()).isEqualByComparingTo("19");
        assertThat(interpretation.fromLast().change()).isEqualTo(Change.WORSENED);
    }

    @Test
    void anotherSiteOrSituationIsAnotherSeries() {
        Vas.Derivation derivation = Examination.lumbarRight()
                .after(vas(78, Vas.Site.BACK), new Vas(90, Vas.Site.LEG, Vas.Situation.REST))
                .derive(leg(41), Vas.Derivation.class);
        assertThat(derivation.baselineMillimetres()).isNull();
    }

    @Test
    void theBaselineIsStaffsAlsoForThePatientsOwnValue() {
        Examination examination =
                Examination.lumbarRight().afterThePatientRecorded(leg(90)).after(leg(60));
        Vas.Derivation own =
                (Vas.Derivation) examination.interpretOfThePatient(leg(40)).derived();
        assertThat(own.baselineMillimetres()).isEqualTo(60);
        assertThat(own.episodePain()).isNull();
        assertThat(examination
                        .interpretOfThePatient(leg(40))
                        .fromLast()
                        .differences()
                        .get(0)
                        .before())
                .isEqualByComparingTo("90");
    }

    @ParameterizedTest
    @CsvSource({
        "LEG, 17, true", "LEG, 18, false", "BUTTOCK, 17, true", "BUTTOCK, 18, false", "ARM, 17, true", "ARM, 18, false",
        "BACK, 22, true", "BACK, 23, false", "NECK, 22, true", "NECK, 23, false", "TRUNK, 22, true", "TRUNK, 23, false"
    })
    void acceptsPainByTheLimitOfItsSite(Vas.Site site, int millimetres, boolean acceptable) {
        assertThat(first(vas(millimetres, site)).acceptable()).isEqualTo(acceptable);
    }

    @ParameterizedTest
    @CsvSource({"LEG, SOURCED", "BACK, SOURCED", "BUTTOCK, EXTRAPOLATED", "ARM, EXTRAPOLATED", "NECK, EXTRAPOLATED"})
    void saysWhichLimitsAreExtrapolated(Vas.Site site, Basis basis) {
        assertThat(Examination.lumbarRight().interpret(vas(10, site)).thresholds())
                .filteredOn(threshold -> threshold.name().equals("VAS_ACCEPTABLE_" + site))
                .extracting(Threshold::basis)
                .containsExactly(basis);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "4, true", "5, false"})
    void isEliminatedUpToFour(int millimetres, boolean eliminated) {
        assertThat(first(leg(millimetres)).eliminated()).isEqualTo(eliminated);
    }

    @ParameterizedTest
    @CsvSource({"70, 14, 80", "78, 41, 47.4", "50, 65, -30", "60, 20, 66.7"})
    void showsTheReductionHalfUpToOneDecimal(int baseline, int now, String shown) {
        Vas.Derivation derivation = after(baseline, now).shown();
        assertThat(derivation.reductionPercent()).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void hasNoReductionFromABaselineOfZero() {
        assertThat(after(0, 20).reductionPercent()).isNull();
        assertThat(Percent.shown(null)).isNull();
    }

    private static Vas.Derivation first(Vas vas) {
        return Examination.lumbarRight().derive(vas, Vas.Derivation.class);
    }

    private static Vas.Derivation after(int baseline, int now) {
        return Examination.lumbarRight().after(leg(baseline)).derive(leg(now), Vas.Derivation.class);
    }

    private static Vas leg(int millimetres) {
        return vas(millimetres, Vas.Site.LEG);
    }

    private static Vas vas(int millimetres, Vas.Site site) {
        return new Vas(millimetres, site, Vas.Situation.WORST_24H);
    }
}
