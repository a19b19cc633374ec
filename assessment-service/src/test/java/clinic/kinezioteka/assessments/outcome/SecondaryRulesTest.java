package clinic.kinezioteka.assessments.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Emg;
import clinic.kinezioteka.assessments.kind.Function;
import clinic.kinezioteka.assessments.kind.Function.Analgesics;
import clinic.kinezioteka.assessments.kind.NerveConduction;
import clinic.kinezioteka.assessments.kind.NerveConduction.Nerve;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.reference.Sex;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each secondary outcome is told of the baseline and the last value near the close, or not at all. */
class SecondaryRulesTest {

    private static final Emg LATENCIES_DIFFER = reflexes("29.5", "31.5");

    @Test
    void aNerveThatWasFlaggedIsSoundWhenItIsLookedAtAgainAndFlaggedNoMore() {
        assertThat(conduction(LATENCIES_DIFFER, reflexes("29.5", "30"))).isTrue();
        assertThat(conduction(LATENCIES_DIFFER, reflexes("29.5", "31.5"))).isFalse();
        assertThat(conduction(absent(true), reflexes("29.5", "30"))).isTrue();
        assertThat(conduction(velocity(Side.RIGHT, "41", 25), velocity(Side.RIGHT, "50", 25)))
                .isTrue();
    }

    @Test
    void aNerveThatWasNotLookedAtAgainIsNotToldOf() {
        Emg another = emg(nerve(Nerve.MEDIAN, Side.LEFT, "55", null, null), null);
        assertThat(conduction(LATENCIES_DIFFER, another)).isNull();
        assertThat(conduction(LATENCIES_DIFFER, emg(nerve(Nerve.TIBIAL, Side.RIGHT, null, "30", null), null)))
                .isNull();
        assertThat(conduction(absent(true), absent(false))).isNull();
        assertThat(conduction(velocity(Side.RIGHT, "41", 25), velocity(Side.LEFT, "50", 25)))
                .isNull();
        assertThat(conduction(velocity(Side.RIGHT, "41", 25), velocity(Side.RIGHT, "50", null)))
                .isNull();
    }

    @Test
    void whatWasNeverFlaggedOrIsFarFromTheCloseIsNotToldOf() {
        assertThat(conduction(reflexes("29.5", "30"), LATENCIES_DIFFER)).isNull();
        assertThat(new ClosedCourse().with(-3, LATENCIES_DIFFER).judged().soundConduction())
                .isNull();
        assertThat(new ClosedCourse()
                        .with(-50, LATENCIES_DIFFER)
                        .with(-15, reflexes("29.5", "30"))
                        .judged()
                        .soundConduction())
                .isNull();
    }

    @Test
    void theLastValueNearTheCloseCountsAlsoWhereLaterOnesAreNot() {
        ClosedCourse course =
                new ClosedCourse().with(-50, odi(40)).with(-14, odi(35)).with(-10, odi(30));
        assertThat(course.judged().betterFunction()).isTrue();
        assertThat(course.with(20, odi(40)).judged().betterFunction()).isTrue();
        assertThat(course.with(14, odi(31)).judged().betterFunction()).isFalse();
        assertThat(new ClosedCourse()
                        .with(-50, odi(40))
                        .with(-15, odi(20))
                        .judged()
                        .betterFunction())
                .isNull();
        assertThat(new ClosedCourse()
                        .with(-50, odi(40))
                        .with(-1, RecordedBy.PATIENT, odi(20))
                        .judged()
                        .betterFunction())
                .isNull();
    }

    @Test
    void analgesicsAreThoseThatTheDoctorToldElseTheLastNearTheClose() {
        ClosedCourse course = new ClosedCourse().with(-50, takes(Analgesics.DAILY));
        assertThat(course.judged().freeOfAnalgesics()).isNull();
        assertThat(course.with(-15, takes(Analgesics.NONE)).judged().freeOfAnalgesics())
                .isNull();
        assertThat(course.with(-5, takes(Analgesics.NONE)).judged().freeOfAnalgesics())
                .isTrue();
        assertThat(course.toldAnalgesics(Analgesics.OCCASIONAL).judged().freeOfAnalgesics())
                .isFalse();
        assertThat(new ClosedCourse()
                        .with(-50, takes(Analgesics.NONE))
                        .toldAnalgesics(Analgesics.NONE)
                        .judged()
                        .freeOfAnalgesics())
                .isNull();
    }

    private static @Nullable Boolean conduction(Emg first, Emg last) {
        return new ClosedCourse().with(-50, first).with(-3, last).judged().soundConduction();
    }

    private static Emg reflexes(String left, String right) {
        return new Emg(
                null,
                List.of(
                        nerve(Nerve.TIBIAL, Side.LEFT, null, left, null),
                        nerve(Nerve.TIBIAL, Side.RIGHT, null, right, null)),
                null,
                null,
                null,
                null);
    }

    /** No reflex on the right; on the left one, or none either. */
    private static Emg absent(boolean onOneSide) {
        return new Emg(
                null,
                List.of(
                        nerve(Nerve.TIBIAL, Side.LEFT, null, onOneSide ? "30" : null, onOneSide ? null : true),
                        nerve(Nerve.TIBIAL, Side.RIGHT, null, null, true)),
                null,
                null,
                null,
                null);
    }

    private static Emg velocity(Side side, String metresPerSecond, @Nullable Integer ageYears) {
        return emg(nerve(Nerve.TIBIAL, side, metresPerSecond, null, null), ageYears);
    }

    private static Emg emg(NerveConduction one, @Nullable Integer ageYears) {
        return new Emg(null, List.of(one), null, null, ageYears, Sex.MALE);
    }

    private static NerveConduction nerve(
            Nerve nerve,
            Side side,
            @Nullable String velocity,
            @Nullable String reflexMilliseconds,
            @Nullable Boolean reflexAbsent) {
        return new NerveConduction(
                nerve, side, null, null, null, null, of(velocity), null, of(reflexMilliseconds), null, reflexAbsent);
    }

    private static @Nullable BigDecimal of(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static Function odi(int percent) {
        return new Function(null, null, null, null, BigDecimal.valueOf(percent), null);
    }

    private static Function takes(Analgesics analgesics) {
        return new Function(null, null, null, analgesics, null, null);
    }
}
