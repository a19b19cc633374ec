package clinic.kinezioteka.programmes.response;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.programme.EarlyResponse.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseRuleTest {

    private static final Instant SESSION_DAY = Instant.parse("2026-09-09T21:00:00Z");
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "78, 63, UNCHANGED, RESPONDED", // by 15 mm, less than 30 %
                "78, 64, UNCHANGED, NONE",
                "78, 20, IMPROVED, RESPONDED",
                "78, 78, UNCHANGED, NONE",
                "78, 93, WORSENED, NONE",
                "15, 0, IMPROVED, RESPONDED",
                "14, 0, NOT_EVALUABLE, NOT_EVALUABLE",
                "14, 29, WORSENED, NONE",
                "-, 60, -, NOT_EVALUABLE"
            })
    void comparesWithTheBaseline(
            @Nullable BigDecimal baseline, BigDecimal now, @Nullable String change, Status expected) {
        assertThat(ResponseRule.judge(inputs(null, value(1, baseline, now, change))))
                .isEqualTo(expected);
    }

    @Test
    void judgesTheFirstValueSinceTheDayOfTheThirdSession() {
        PainValue before = value(-1, null, BigDecimal.TEN, null);
        PainValue first = value(0, hundred(), new BigDecimal(95), "UNCHANGED");
        PainValue later = value(30, hundred(), BigDecimal.ZERO, "IMPROVED");
        ResponseInputs inputs = inputs(null, before, first, later);
        assertThat(ResponseRule.judged(inputs)).contains(first);
        assertThat(ResponseRule.judge(inputs)).isEqualTo(Status.NONE);
    }

    @Test
    void isDueUntilAValueIsKnownAndDroppedWhereTheControlComesFirst() {
        PainValue after = value(72, hundred(), BigDecimal.ZERO, "IMPROVED");
        Instant control = SESSION_DAY.plus(Duration.ofHours(49));
        assertThat(ResponseRule.judge(inputs(null))).isEqualTo(Status.DUE);
        assertThat(ResponseRule.judge(inputs(control, after))).isEqualTo(Status.DROPPED);
        assertThat(ResponseRule.judge(ResponseInputs.none(BigDecimal.valueOf(15))
                        .controlled(control)
                        .with(List.of(after), VILNIUS)))
                .isEqualTo(Status.DROPPED);
    }

    @ParameterizedTest
    @CsvSource({"49, RESPONDED", "50, RESPONDED", "71, RESPONDED", "72, DROPPED"})
    void takesAValueUntilTheDayOfTheControlEndsInTheClinicsZone(int hours, Status expected) {
        Instant control = SESSION_DAY.plus(Duration.ofHours(49));
        assertThat(ResponseRule.judge(inputs(control, value(hours, hundred(), BigDecimal.ZERO, "IMPROVED"))))
                .isEqualTo(expected);
    }

    /** What version 1 stored knows no end of the day, and is computed again as it was judged. */
    @Test
    void computesWhatVersionOneJudgedAsItDid() {
        Instant control = SESSION_DAY.plus(Duration.ofHours(49));
        PainValue after = value(50, hundred(), BigDecimal.ZERO, "IMPROVED");
        assertThat(ResponseRule.judge(
                        new ResponseInputs(SESSION_DAY, control, null, List.of(after), BigDecimal.valueOf(15))))
                .isEqualTo(Status.DROPPED);
    }

    private static BigDecimal hundred() {
        return BigDecimal.valueOf(100);
    }

    private static ResponseInputs inputs(@Nullable Instant control, PainValue... values) {
        ResponseInputs session = ResponseInputs.none(BigDecimal.valueOf(15)).since(SESSION_DAY);
        return (control == null ? session : session.controlled(control)).with(List.of(values), VILNIUS);
    }

    private static PainValue value(int hours, @Nullable BigDecimal baseline, BigDecimal now, @Nullable String change) {
        return new PainValue(
                new UUID(0, hours), SESSION_DAY.plus(Duration.ofHours(hours)), new Pain("LEG", baseline, now, change));
    }
}
