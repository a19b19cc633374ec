package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.episode.Episode.Side;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.template.GateThresholds;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that the rules of a gate look at, stored with the decision so that its proposal can be computed again.
 *
 * @param module 1–3
 * @param last whether it is the last planned module
 * @param openFlagIds open EMERGENCY and URGENT flags of the patient
 * @param plannedSessions of the module
 * @param attendedSessions of the module
 * @param attendedInEpisode sessions attended in all modules
 * @param sessionsOfAnExtension how many an EXTEND adds when something is not met
 * @param side of the episode
 * @param due the protocol of the final visit
 * @param waived what of it a doctor waived
 * @param readings the valid measurements of the final visit that nothing replaced, the latest last
 * @param keyPatterns those that the gate counts
 * @param repetitions of the episode by movement pattern
 * @param maintenancePlan whether one is written
 */
public record GateInputs(
        int module,
        boolean last,
        List<UUID> openFlagIds,
        int plannedSessions,
        int attendedSessions,
        int attendedInEpisode,
        int sessionsOfAnExtension,
        Side side,
        List<DueAssessment> due,
        List<DueAssessment> waived,
        List<Reading> readings,
        List<String> keyPatterns,
        SortedMap<String, Long> repetitions,
        boolean maintenancePlan,
        GateThresholds thresholds) {

    Stream<Reading> of(AssessmentKind kind) {
        return readings.stream().filter(reading -> reading.kind() == kind);
    }

    boolean isDue(AssessmentKind kind) {
        return due.stream().anyMatch(one -> one.kind() == kind);
    }

    boolean isWaived(AssessmentKind kind) {
        return waived.stream().anyMatch(one -> one.kind() == kind);
    }

    /** Whether the episode has a side whose well counterpart can be told apart. */
    boolean isOneSided() {
        return side == Side.LEFT || side == Side.RIGHT;
    }
}
