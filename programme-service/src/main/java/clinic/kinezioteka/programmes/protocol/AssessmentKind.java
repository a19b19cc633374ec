package clinic.kinezioteka.programmes.protocol;

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
    SELF_CONTROL
}
