package clinic.kinezioteka.programmes.protocol;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of measurement that a protocol can ask for; the assessment-service owns what each records. */
public enum AssessmentKind {
    VAS,
    FUNCTION,
    LASEGUE,
    TENSION_TEST,
    NEURO,
    MUSCLE_TONE,
    MOBILITY,
    EMG,
    STRENGTH,
    POSTURE,
    GAIT,
    SELF_CONTROL;

    /** The kind of this name; empty for one that came after this version. */
    public static Optional<AssessmentKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
