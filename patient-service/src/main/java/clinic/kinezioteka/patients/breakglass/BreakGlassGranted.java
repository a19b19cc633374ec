package clinic.kinezioteka.patients.breakglass;

/** A doctor of another clinic may read a patient of this one. */
public record BreakGlassGranted(BreakGlass grant) {}
