package clinic.kinezioteka.programmes.programme;

import static clinic.kinezioteka.programmes.catalogue.Region.CERVICAL;
import static clinic.kinezioteka.programmes.catalogue.Region.LUMBAR;
import static clinic.kinezioteka.programmes.catalogue.Region.THORACIC;
import static clinic.kinezioteka.programmes.catalogue.Region.UPPER;
import static clinic.kinezioteka.programmes.catalogue.RegionRule.FITS_THE_REGION;
import static clinic.kinezioteka.programmes.catalogue.RegionRule.NO_HANG_ON_THE_NECK;
import static clinic.kinezioteka.programmes.catalogue.RegionRule.NO_ROLLER_ON_THE_FRONT_OF_THE_NECK;
import static clinic.kinezioteka.programmes.programme.ExerciseRule.CERVICAL_TRACTION_AFTER_A_NEGATIVE_SCREENING;
import static clinic.kinezioteka.programmes.programme.ExerciseRule.THORACIC_HANG_AFTER_VISCERAL_CAUSE_IS_EXCLUDED;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.catalogue.Techniques;
import clinic.kinezioteka.programmes.episode.Screening;
import org.junit.jupiter.api.Test;

class ExerciseRuleTest {

    private static final Screening NEGATIVE = new Screening(true, true, true);
    private static final Screening UNCLEAR = new Screening(false, false, false);

    @Test
    void forbidsWhatDoesNotFitTheRegion() {
        assertThat(ExerciseRule.objection(Techniques.of("STRETCHING", UPPER), LUMBAR, NEGATIVE))
                .contains(FITS_THE_REGION.message());
        assertThat(ExerciseRule.objection(Techniques.of("STRETCHING", LUMBAR), LUMBAR, UNCLEAR))
                .isEmpty();
    }

    @Test
    void forbidsHangsAndRollersOnTheNeckWhateverTheScreening() {
        assertThat(ExerciseRule.objection(Techniques.of("DECOMPRESSION", CERVICAL), CERVICAL, NEGATIVE))
                .contains(NO_HANG_ON_THE_NECK.message());
        assertThat(ExerciseRule.objection(Techniques.of("MYOFASCIAL_RELEASE", CERVICAL), CERVICAL, NEGATIVE))
                .contains(NO_ROLLER_ON_THE_FRONT_OF_THE_NECK.message());
    }

    @Test
    void allowsCervicalTractionOnlyAfterANegativeScreening() {
        assertThat(traction(CERVICAL, UNCLEAR)).isFalse();
        assertThat(traction(CERVICAL, new Screening(true, false, true))).isFalse();
        assertThat(traction(CERVICAL, NEGATIVE)).isTrue();
        assertThat(traction(LUMBAR, UNCLEAR)).isTrue();
        assertThat(ExerciseRule.objection(Techniques.of("TRACTION", CERVICAL), CERVICAL, UNCLEAR))
                .contains(CERVICAL_TRACTION_AFTER_A_NEGATIVE_SCREENING.message());
    }

    @Test
    void allowsThoracicHangsOnlyWithoutAVisceralCause() {
        assertThat(ExerciseRule.objection(Techniques.of("DECOMPRESSION", THORACIC), THORACIC, UNCLEAR))
                .contains(THORACIC_HANG_AFTER_VISCERAL_CAUSE_IS_EXCLUDED.message());
        assertThat(ExerciseRule.objection(Techniques.of("DECOMPRESSION", THORACIC), THORACIC, NEGATIVE))
                .isEmpty();
    }

    private static boolean traction(Region region, Screening screening) {
        return ExerciseRule.objection(Techniques.of("TRACTION", region), region, screening)
                .isEmpty();
    }
}
