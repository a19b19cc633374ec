package clinic.kinezioteka.assessments.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What moves, with how it can. */
@Schema(name = "Joint", description = "What moves")
public enum Joint {
    CERVICAL_SPINE(Movement.OF_THE_SPINE),
    THORACIC_SPINE(Movement.OF_THE_SPINE),
    LUMBAR_SPINE(Movement.OF_THE_SPINE),
    HIP(Movement.OF_THE_HIP);

    private final List<Movement> movements;

    Joint(List<Movement> movements) {
        this.movements = movements;
    }

    List<Movement> movements() {
        return movements;
    }

    /** Whether left and right are told apart. */
    boolean isSided(Movement movement) {
        return this == HIP || movement == Movement.LATERAL_FLEXION || movement == Movement.ROTATION;
    }

    /** How it moves. */
    @Schema(name = "Movement", description = "How it moves")
    public enum Movement {
        FLEXION,
        EXTENSION,
        LATERAL_FLEXION,
        ROTATION,
        ABDUCTION,
        ADDUCTION,
        INTERNAL_ROTATION,
        EXTERNAL_ROTATION;

        private static final List<Movement> OF_THE_SPINE = List.of(FLEXION, EXTENSION, LATERAL_FLEXION, ROTATION);
        private static final List<Movement> OF_THE_HIP =
                List.of(FLEXION, EXTENSION, ABDUCTION, ADDUCTION, INTERNAL_ROTATION, EXTERNAL_ROTATION);
    }
}
