package clinic.kinezioteka.programmes.catalogue;

/** What is treated: inflamed or pinched nerve roots, or the sciatic nerve itself. */
public enum Condition {
    RADICULITIS,
    SCIATICA
}
