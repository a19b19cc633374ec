package clinic.kinezioteka.assessments.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Muscle groups of arm and leg. */
@Schema(name = "MuscleGroup", description = "Muscle groups of arm and leg")
public enum MuscleGroup {
    SHOULDER_ABDUCTORS(false, false),
    ELBOW_FLEXORS(false, false),
    ELBOW_EXTENSORS(false, false),
    WRIST_EXTENSORS(false, false),
    FINGER_FLEXORS(false, false),
    FINGER_ABDUCTORS(false, false),
    TRUNK_FLEXORS(false, false),
    TRUNK_EXTENSORS(false, false),
    HIP_FLEXORS(true, false),
    HIP_EXTENSORS(true, false),
    HIP_ABDUCTORS(true, false),
    HIP_ADDUCTORS(true, false),
    KNEE_EXTENSORS(true, false),
    KNEE_FLEXORS(true, false),
    ANKLE_DORSIFLEXORS(true, true),
    GREAT_TOE_EXTENSORS(true, true),
    ANKLE_PLANTARFLEXORS(true, false),
    ANKLE_EVERTORS(true, false);

    private final boolean isOfLeg;
    private final boolean isOfFoot;

    MuscleGroup(boolean isOfLeg, boolean isOfFoot) {
        this.isOfLeg = isOfLeg;
        this.isOfFoot = isOfFoot;
    }

    /** Whether its weakness on both sides is weakness of both legs. */
    boolean isOfLeg() {
        return isOfLeg;
    }

    /** Whether its weakness is a foot drop. */
    boolean isOfFoot() {
        return isOfFoot;
    }
}
