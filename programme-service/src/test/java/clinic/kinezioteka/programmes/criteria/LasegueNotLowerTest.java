package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.LASEGUE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.episode.Episode.Side;
import org.junit.jupiter.api.Test;

class LasegueNotLowerTest {

    private static Criterion judged(Inputs inputs) {
        return new LasegueNotLower().judge(inputs.all());
    }

    @Test
    void allowsALossOfTenDegreesAndNoMore() {
        assertThat(judged(afterModule(1).lasegue(Side.RIGHT, 25, 35)).status()).isEqualTo(MET);
        assertThat(judged(afterModule(1).lasegue(Side.RIGHT, 24, 35)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void looksAtTheLegOfTheComplaintOnly() {
        assertThat(judged(afterModule(1).lasegue(Side.RIGHT, 55, 35).lasegue(Side.LEFT, 20, 90))
                        .status())
                .isEqualTo(MET);
        assertThat(judged(afterModule(1).lasegue(Side.LEFT, 90, 90)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void takesTheLowerOfBothLegsWithoutOneSide() {
        assertThat(judged(afterModule(1)
                                .side(Side.BILATERAL)
                                .lasegue(Side.LEFT, 40, 60)
                                .lasegue(Side.RIGHT, 60, 60))
                        .status())
                .isEqualTo(NOT_MET);
        assertThat(judged(afterModule(1)
                                .side(Side.UNKNOWN)
                                .lasegue(Side.LEFT, 50, 60)
                                .lasegue(Side.RIGHT, 60, 60))
                        .status())
                .isEqualTo(MET);
    }

    @Test
    void isNotApplicableWithoutABaselineWhenWaivedAndWhereItIsNotDue() {
        assertThat(judged(afterModule(1).lasegue(Side.RIGHT, 55, null)).status())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(judged(afterModule(1).waived(LASEGUE)).status()).isEqualTo(NOT_APPLICABLE);
        assertThat(judged(afterModule(1, Region.CERVICAL)).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void isUnknownWhileItIsMissing() {
        assertThat(judged(afterModule(1)).status()).isEqualTo(UNKNOWN);
    }
}
