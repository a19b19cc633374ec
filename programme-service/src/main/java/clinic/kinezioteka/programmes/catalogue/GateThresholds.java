package clinic.kinezioteka.programmes.catalogue;

import java.math.BigDecimal;

/**
 * The numbers that the gates of a template version compare with.
 *
 * @param attendedPercent least share of planned sessions attended
 * @param lasegueLossDegrees how many degrees the Lasègue angle may be lower than at baseline
 * @param repetitionsPerKeyPattern least repetitions in each key pattern after module 2
 * @param symmetryPercent least limb symmetry after module 2
 * @param symmetryGainPoints or so many points better than at baseline
 * @param dischargeSymmetryPercent least limb symmetry at discharge
 * @param gaitLossMetresPerSecond gait speed must be lower by less than this
 * @param dischargeRepetitions repetitions in a key pattern that stand for a maintenance plan
 * @param lastingSessions attended sessions in an episode below which a lasting result is not expected
 */
public record GateThresholds(
        int attendedPercent,
        BigDecimal lasegueLossDegrees,
        int repetitionsPerKeyPattern,
        BigDecimal symmetryPercent,
        BigDecimal symmetryGainPoints,
        BigDecimal dischargeSymmetryPercent,
        BigDecimal gaitLossMetresPerSecond,
        int dischargeRepetitions,
        int lastingSessions) {}
