package clinic.kinezioteka.patients.document;

/** What a document shows. */
public enum DocumentKind {
    MRI,
    CT,
    XRAY,
    ULTRASOUND,
    EMG,
    LETTER,
    OTHER
}
