package clinic.kinezioteka.assessments.episode;

/** Where: of the spine (radiculitis) or along the sciatic nerve (sciatica). */
public enum Region {
    CERVICAL,
    THORACIC,
    LUMBAR,
    UPPER,
    MIDDLE,
    LOWER
}
