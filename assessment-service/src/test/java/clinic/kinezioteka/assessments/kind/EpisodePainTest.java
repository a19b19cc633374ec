package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.interpretation.Change;
import org.junit.jupiter.api.Test;

class EpisodePainTest {

    @Test
    void isAtTheSiteThatWasHighestAtBaseline() {
        EpisodePain pain = Examination.lumbarRight()
                .afterVisitWith(vas(60, Vas.Site.BACK), vas(78, Vas.Site.LEG))
                .after(vas(41, Vas.Site.LEG))
                .derive(vas(80, Vas.Site.BACK), Vas.Derivation.class)
                .episodePain();
        assertThat(pain.site()).isEqualTo(Vas.Site.LEG);
        assertThat(pain.baselineMillimetres()).isEqualTo(78);
        assertThat(pain.millimetres()).isEqualTo(41);
        assertThat(pain.change()).isEqualTo(Change.IMPROVED);
    }

    @Test
    void isEliminatedAndAcceptableOnlyWhereEverySiteOfTheBaselineIs() {
        Examination examination = Examination.lumbarRight()
                .afterVisitWith(vas(40, Vas.Site.BACK), vas(78, Vas.Site.LEG))
                .after(vas(22, Vas.Site.BACK));
        EpisodePain pain =
                examination.derive(vas(4, Vas.Site.LEG), Vas.Derivation.class).episodePain();
        assertThat(pain.eliminated()).isFalse();
        assertThat(pain.acceptable()).isTrue();
        examination.after(vas(4, Vas.Site.LEG));
        assertThat(examination
                        .derive(vas(4, Vas.Site.BACK), Vas.Derivation.class)
                        .episodePain()
                        .eliminated())
                .isTrue();
        assertThat(examination
                        .derive(vas(23, Vas.Site.BACK), Vas.Derivation.class)
                        .episodePain()
                        .acceptable())
                .isFalse();
    }

    @Test
    void tellsTheLimitOfItsOwnSiteAndTheSitesAboveTheirs() {
        EpisodePain pain = Examination.lumbarRight()
                .afterVisitWith(vas(80, Vas.Site.BACK), vas(40, Vas.Site.LEG))
                .after(vas(20, Vas.Site.BACK))
                .derive(vas(20, Vas.Site.LEG), Vas.Derivation.class)
                .episodePain();
        assertThat(pain.site()).isEqualTo(Vas.Site.BACK);
        assertThat(pain.acceptableLimitMillimetres()).isEqualByComparingTo("22.5");
        assertThat(pain.unacceptableSites()).containsExactly(Vas.Site.LEG);
        assertThat(pain.acceptable()).isFalse();
    }

    @Test
    void aSiteThatCameLaterDoesNotCount() {
        EpisodePain pain = Examination.lumbarRight()
                .after(vas(50, Vas.Site.LEG), vas(90, Vas.Site.BACK))
                .derive(vas(2, Vas.Site.LEG), Vas.Derivation.class)
                .episodePain();
        assertThat(pain.site()).isEqualTo(Vas.Site.LEG);
        assertThat(pain.eliminated()).isTrue();
    }

    @Test
    void hasNoComparisonWhileTheSiteHasOnlyItsBaseline() {
        EpisodePain pain = Examination.lumbarRight()
                .afterVisitWith(vas(40, Vas.Site.BACK), vas(78, Vas.Site.LEG))
                .derive(vas(20, Vas.Site.BACK), Vas.Derivation.class)
                .episodePain();
        assertThat(pain.baselineMillimetres()).isNull();
        assertThat(pain.change()).isNull();
        assertThat(pain.millimetres()).isEqualTo(78);
    }

    @Test
    void thePatientsOwnValuesDoNotCount() {
        EpisodePain pain = Examination.lumbarRight()
                .afterThePatientRecorded(vas(99, Vas.Site.BACK))
                .after(vas(78, Vas.Site.LEG))
                .afterThePatientRecorded(vas(90, Vas.Site.LEG))
                .derive(vas(10, Vas.Site.LEG), Vas.Derivation.class)
                .episodePain();
        assertThat(pain.site()).isEqualTo(Vas.Site.LEG);
        assertThat(pain.baselineMillimetres()).isEqualTo(78);
    }

    @Test
    void onlyWorstOfTheDayIsPainOfTheEpisode() {
        Vas atRest = new Vas(50, Vas.Site.LEG, Vas.Situation.REST);
        assertThat(Examination.lumbarRight()
                        .derive(atRest, Vas.Derivation.class)
                        .episodePain())
                .isNull();
    }

    private static Vas vas(int millimetres, Vas.Site site) {
        return new Vas(millimetres, site, Vas.Situation.WORST_24H);
    }
}
