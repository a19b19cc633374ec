package clinic.kinezioteka.programmes.progression;

import static clinic.kinezioteka.programmes.visit.Progression.Reason.AT_LIMIT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.DONE_WELL;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.LEFT_OUT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.LESS_THAN_PLANNED;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.NOT_MASTERED;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.NOT_RATED;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.NO_DOSE;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.PAIN_ABOVE_LIMIT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.PAIN_HIGH;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.PASSIVE_TECHNIQUE;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.QUALITY_BELOW_LIMIT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.RED_FLAG;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.TOO_FEW_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.visit.Progression.Proposal;
import clinic.kinezioteka.programmes.visit.Progression.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressionRuleTest {

    private static final ProgressionLimits LIMITS =
            new ProgressionLimits(2, 3, 6, 2, 10, 20, 30, 60, 30, BigDecimal.valueOf(100));
    private static final Dose THREE_TIMES_TEN = dose(10);

    @Test
    void proposesATenthMoreAfterTwoGoodSessions() {
        Proposed proposed = judge(done(2, 3), done(3, 0));
        assertThat(proposed.proposal()).isEqualTo(Proposal.ADVANCE);
        assertThat(proposed.dose()).isEqualTo(dose(11));
        assertThat(proposed.reasons()).containsExactly(DONE_WELL);
    }

    @Test
    void proposesAFifthLessWhereTheLastSessionHurt() {
        Proposed proposed = judge(done(3, 0), done(3, 6));
        assertThat(proposed.proposal()).isEqualTo(Proposal.REDUCE);
        assertThat(proposed.dose()).isEqualTo(dose(8));
        assertThat(proposed.reasons()).containsExactly(PAIN_HIGH);
    }

    @Test
    void proposesLessWhereTwoSessionsDidNotMasterIt() {
        assertThat(judge(done(0, 1), done(0, 1)).reasons()).containsExactly(NOT_MASTERED);
        holds(judge(done(1, 1), done(0, 1)), QUALITY_BELOW_LIMIT);
    }

    @Test
    void holdsWithEveryReasonThatSpeaksAgainstMore() {
        holds(judge(), TOO_FEW_SESSIONS);
        holds(judge(done(3, 0)), TOO_FEW_SESSIONS);
        holds(judge(done(1, 4), done(3, 0)), PAIN_ABOVE_LIMIT, QUALITY_BELOW_LIMIT);
        holds(judge(done(3, 0), leftOut()), LEFT_OUT);
        holds(judge(done(3, 0), done(dose(9), 3, 0)), LESS_THAN_PLANNED);
        holds(judge(done(3, 0), done(THREE_TIMES_TEN, null, 0)), NOT_RATED);
        holds(judge(done(3, 0), done(THREE_TIMES_TEN, 3, null)), NOT_RATED);
    }

    @Test
    void neverChangesADoseWhileARedFlagIsOpen() {
        holds(judge(true, false, THREE_TIMES_TEN, done(3, 0), done(3, 0)), RED_FLAG);
        holds(judge(true, false, THREE_TIMES_TEN, done(0, 10), done(0, 10)), RED_FLAG);
    }

    @Test
    void leavesPassiveTechniquesAndTractionToTheDoctor() {
        Dose traction = new Dose(null, null, null, 15, null, BigDecimal.valueOf(200));
        holds(judge(false, true, THREE_TIMES_TEN, done(3, 0), done(3, 0)), PASSIVE_TECHNIQUE);
        holds(judge(false, false, traction, done(traction, 3, 0), done(traction, 3, 0)), NO_DOSE);
        holds(judge(false, false, null, done(3, 0), done(3, 0)), NO_DOSE);
    }

    @Test
    void neverAdvancesWithPainAboveTheLimitNorUnderAFlag() {
        for (int pain = 0; pain <= 10; pain++) {
            for (int quality = 0; quality <= 3; quality++) {
                for (boolean held : new boolean[] {false, true}) {
                    Proposed proposed = judge(held, false, THREE_TIMES_TEN, done(quality, 0), done(quality, pain));
                    boolean more = !held && pain <= 3 && quality >= 2;
                    assertThat(proposed.proposal() == Proposal.ADVANCE)
                            .as("quality %d, pain %d, held %s", quality, pain, held)
                            .isEqualTo(more);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // sets, repetitions, hold s, minutes, load kg → more, less
                "3, 10, 20, -, 20, 3 10 20 - 22, 3 10 20 - 16",
                "3, 10, -, -, 2, 3 10 - - 2.5, 3 10 - - 1.5",
                "3, 1, -, -, 0, 3 2 - - 0, -",
                "3, 30, 5, -, -, -, 3 24 5 - -",
                "3, -, 20, -, -, 3 - 22 - -, 3 - 16 - -",
                "-, -, -, 10, -, - - - 11 -, - - - 8 -",
                "-, -, -, 30, -, -, - - - 24 -",
                "1, 5, -, -, 99.5, -, 1 5 - - 79.5"
            })
    void changesOneQuantityWithinTheLimits(
            Integer sets,
            Integer repetitions,
            Integer hold,
            Integer minutes,
            BigDecimal load,
            String more,
            String less) {
        Dose planned = new Dose(sets, repetitions, hold, minutes, load, null);
        is(judge(false, false, planned, done(planned, 3, 0), done(planned, 3, 0)), Proposal.ADVANCE, more);
        is(judge(false, false, planned, done(planned, 3, 9), done(planned, 3, 9)), Proposal.REDUCE, less);
    }

    private static void is(Proposed proposed, Proposal proposal, @Nullable String dose) {
        if (dose == null) {
            assertThat(proposed.proposal()).isEqualTo(Proposal.HOLD);
            assertThat(proposed.reasons()).contains(AT_LIMIT);
        } else {
            Dose next = java.util.Objects.requireNonNull(proposed.dose());
            assertThat(proposed.proposal()).isEqualTo(proposal);
            assertThat("%s %s %s %s %s"
                            .formatted(
                                    next.sets(),
                                    next.repetitions(),
                                    next.holdSeconds(),
                                    next.durationMinutes(),
                                    next.loadKilograms())
                            .replace("null", "-"))
                    .isEqualTo(dose);
        }
    }

    private static void holds(Proposed proposed, Reason... reasons) {
        assertThat(proposed.proposal()).isEqualTo(Proposal.HOLD);
        assertThat(proposed.dose()).isNull();
        assertThat(proposed.reasons()).containsExactly(reasons);
    }

    private static Proposed judge(Practised... sessions) {
        return judge(false, false, THREE_TIMES_TEN, sessions);
    }

    private static Proposed judge(boolean held, boolean passive, @Nullable Dose planned, Practised... sessions) {
        return ProgressionRule.judge(
                new ProgressionInputs("CAT_COW", held, passive, planned, List.of(sessions), LIMITS));
    }

    private static Practised done(int quality, int pain) {
        return done(THREE_TIMES_TEN, quality, pain);
    }

    private static Practised done(Dose dose, @Nullable Integer quality, @Nullable Integer pain) {
        return new Practised(new UUID(0, 1), dose, quality, pain);
    }

    private static Practised leftOut() {
        return new Practised(new UUID(0, 2), null, null, null);
    }

    private static Dose dose(int repetitions) {
        return new Dose(3, repetitions, null, null, null, null);
    }
}
