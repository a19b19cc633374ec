package clinic.kinezioteka.assessments.footcontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.assessments.kind.Gait;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkAnalysisTest {

    /** Strides of 1,000 ms: left steps of 0.72 m in 480 ms, right ones of 0.66 m in 520 ms; on the left for 600, on the right for 640 ms. */
    private static final String LIMPING =
            """
            LEFT,0,600,
            RIGHT,520,1160,0.66
            LEFT,1000,1600,0.72
            RIGHT,1520,2160,0.66
            LEFT,2000,2600,0.72
            """;

    @Test
    void tellsTimeAndSpaceOfAWalkComputedByHand() {
        WalkAnalysis walk = of(LIMPING);
        assertThat(walk.contacts()).isEqualTo(5);
        assertThat(walk.durationSeconds()).isEqualByComparingTo("2");
        assertThat(walk.distanceMetres()).isEqualByComparingTo("2.76");
        assertThat(walk.speedMetresPerSecond()).isEqualByComparingTo("1.38");
        assertThat(walk.cadenceStepsPerMinute()).isEqualByComparingTo("120");
        assertThat(walk.stepLengthLeftMetres()).isEqualByComparingTo("0.72");
        assertThat(walk.stepLengthRightMetres()).isEqualByComparingTo("0.66");
        assertThat(walk.stepTimeLeftMilliseconds()).isEqualByComparingTo("480");
        assertThat(walk.stepTimeRightMilliseconds()).isEqualByComparingTo("520");
        assertThat(walk.stancePercentLeft()).isEqualByComparingTo("60");
        assertThat(walk.stancePercentRight()).isEqualByComparingTo("64");
        assertThat(walk.swingPercentLeft()).isEqualByComparingTo("40");
        assertThat(walk.swingPercentRight()).isEqualByComparingTo("36");
        assertThat(walk.doubleSupportPercent()).isEqualByComparingTo("24");
        assertThat(walk.stepLengthSymmetryIndexPercent()).isEqualByComparingTo("8.69565");
        assertThat(walk.stepTimeSymmetryIndexPercent()).isEqualByComparingTo("8");
    }

    @Test
    void isAGaitThatAgreesWithItself() {
        Gait gait = of(LIMPING).measured();
        assertThat(gait.speedMetresPerSecond()).isEqualByComparingTo("1.38");
        assertThat(gait.stancePercentLeft().add(gait.stancePercentRight()).subtract(gait.doubleSupportPercent()))
                .isEqualByComparingTo("100");
        assertThat(gait.steppage()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LEFT,0,600,~RIGHT,520,1160,0.66~LEFT,1000,1600,0.72    | must have at least 4 contacts, two of each foot
                    LEFT,0,600,~LEFT,520,1160,0.66                         | line 3: the same foot twice, one contact is missing
                    LEFT,0,600,~RIGHT,0,1160,0.66                          | line 3: the heel strikes before that of the line above
                    LEFT,600,600,                                          | line 2: the toe leaves before the heel strikes
                    LEFT,0,500,~RIGHT,520,1160,0.66                        | line 3: no foot is on the ground before it, so this is no walk
                    LEFT,0,1000,~RIGHT,520,1160,0.66~LEFT,1000,1600,0.72   | line 4: the foot strikes before it has left the ground
                    LEFT,0,600,~RIGHT,520,1160,                            | line 3 holds something else than a number
                    LEFT,0,600,~RIGHT,520,1160,0.04                        | line 3 holds a number that is not from 0.05 to 2
                    LEFT,0,600,~RIGHT,520,1160,2.01                        | line 3 holds a number that is not from 0.05 to 2
                    LEFT,0,600,~RIGHT,520,3600001,0.5                      | line 3 holds a number that is not from 0 to 3600000
                    LEFT,-1,600,                                           | line 2 holds a number that is not from 0 to 3600000
                    BOTH,0,600,                                            | line 2 must begin with LEFT or RIGHT
                    LEFT,0,600                                             | line 2 must have 4 fields
                    """)
    void refusesWhatIsNoWalk(String contacts, String why) {
        assertThatThrownBy(() -> of(contacts.replace("~", "\n")))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.violations())
                        .containsExactly(new Violation("file", why)));
    }

    @Test
    void refusesAnotherFirstLine() {
        assertThatThrownBy(() -> WalkAnalysis.of(ByteBuffer.wrap("side\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> WalkAnalysis.of(ByteBuffer.allocate(0))).isInstanceOf(RuleBroken.class);
    }

    private static WalkAnalysis of(String contacts) {
        String text = FootContacts.FIRST_LINE + "\n" + contacts;
        return WalkAnalysis.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
