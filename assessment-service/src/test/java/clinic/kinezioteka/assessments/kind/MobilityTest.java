package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.kind.Joint.Movement;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobilityTest {

    @ParameterizedTest
    @CsvSource({
        "LUMBAR_SPINE, FLEXION, , 75",
        "LUMBAR_SPINE, EXTENSION, , 30",
        "LUMBAR_SPINE, LATERAL_FLEXION, LEFT, 35",
        "CERVICAL_SPINE, FLEXION, , 80",
        "CERVICAL_SPINE, EXTENSION, , 55",
        "CERVICAL_SPINE, LATERAL_FLEXION, RIGHT, 35",
        "CERVICAL_SPINE, ROTATION, LEFT, 70",
        "HIP, FLEXION, LEFT, 120",
        "HIP, EXTENSION, LEFT, 30",
        "HIP, ABDUCTION, RIGHT, 45",
        "HIP, INTERNAL_ROTATION, RIGHT, 40",
        "HIP, EXTERNAL_ROTATION, RIGHT, 45"
    })
    void tellsTheShareOfTheReference(Joint joint, Movement movement, Side side, String reference) {
        Mobility half = moved(joint, movement, side, "15");
        Mobility.Derivation derivation = derive(half);
        assertThat(derivation.referenceValue()).isEqualTo(number(reference));
        assertThat(derivation.sharePercent())
                .isEqualByComparingTo(number("1500").divide(number(reference), java.math.MathContext.DECIMAL64));
    }

    @Test
    void showsTheShareToOneDecimal() {
        assertThat(derive(moved(Joint.LUMBAR_SPINE, Movement.FLEXION, null, "50"))
                        .shown()
                        .sharePercent())
                .isEqualTo(number("66.7"));
    }

    @Test
    void hasNoVerdictWhereTheSetHasNoReference() {
        assertThat(derive(moved(Joint.HIP, Movement.ADDUCTION, Side.LEFT, "20")).sharePercent())
                .isNull();
        Interpretation chest = Examination.lumbarRight().interpret(distance(null, null, "4"));
        assertThat(((Mobility.Derivation) chest.derived()).referenceValue()).isNull();
        assertThat(chest.thresholds()).isEmpty();
        assertThat(derive(distance(null, "12", null)).referenceValue()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"4.9, 1", "5, 0"})
    void tellsOfASchoberBelowFive(String centimetres, int findings) {
        assertThat(Examination.lumbarRight().findings(distance(centimetres, null, null)))
                .hasSize(findings);
    }

    @Test
    void isOneSeriesForEachMovementAndDistance() {
        assertThat(moved(Joint.HIP, Movement.FLEXION, Side.LEFT, "90").series()).isEqualTo("MOBILITY/HIP/FLEXION/LEFT");
        assertThat(distance("5", null, null).series()).isEqualTo("MOBILITY/MODIFIED_SCHOBER");
        assertThat(distance(null, null, "5").protocolTest()).isEqualTo("CHEST_EXPANSION");
        assertThat(distance(null, "5", null).protocolTest()).isNull();
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        assertRefused(() -> distance(null, null, null), "degrees");
        assertRefused(() -> distance("5", "5", null), "degrees");
        assertRefused(() -> moved(Joint.HIP, null, null, "5"), "movement");
        assertRefused(() -> moved(null, Movement.FLEXION, null, "5"), "joint");
        assertRefused(() -> moved(Joint.HIP, Movement.ROTATION, Side.LEFT, "5"), "movement");
        assertRefused(() -> moved(Joint.HIP, Movement.FLEXION, null, "5"), "side");
        assertRefused(() -> moved(Joint.HIP, Movement.FLEXION, Side.UNKNOWN, "5"), "side");
        assertRefused(() -> moved(Joint.LUMBAR_SPINE, Movement.FLEXION, Side.LEFT, "5"), "side");
    }

    private static void assertRefused(Supplier<Mobility> made, String field) {
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, made::get);
        assertThat(refused.violations()).extracting("field").containsExactly(field);
    }

    private static Mobility.Derivation derive(Mobility mobility) {
        return Examination.lumbarRight().derive(mobility, Mobility.Derivation.class);
    }

    private static Mobility moved(Joint joint, Movement movement, Side side, String degrees) {
        return new Mobility(joint, movement, side, number(degrees), null, null, null);
    }

    private static Mobility distance(String schober, String floor, String chest) {
        return new Mobility(null, null, null, null, cm(schober), cm(floor), cm(chest));
    }

    private static java.math.BigDecimal cm(String value) {
        return value == null ? null : number(value);
    }
}
