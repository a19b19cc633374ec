package clinic.kinezioteka.programmes.progression;

import java.math.BigDecimal;

/**
 * The numbers that the rule compares with, kept with each decision. They are the network's own proposal and need a
 * physician's sign-off (decision 58).
 *
 * @param sessions how many sessions at the planned dose are looked at
 * @param mostPainToAdvance pain 0–10 up to which a dose may grow
 * @param leastPainToReduce pain 0–10 from which less is proposed
 * @param leastQualityToAdvance quality 0–3 from which a dose may grow
 * @param advancePercent by how much it grows
 * @param reducePercent by how much it shrinks
 * @param mostRepetitions of a set, up to which it grows
 * @param mostHoldSeconds of one hold
 * @param mostDurationMinutes in all
 * @param mostLoadKilograms moved
 */
public record ProgressionLimits(
        int sessions,
        int mostPainToAdvance,
        int leastPainToReduce,
        int leastQualityToAdvance,
        int advancePercent,
        int reducePercent,
        int mostRepetitions,
        int mostHoldSeconds,
        int mostDurationMinutes,
        BigDecimal mostLoadKilograms) {}
