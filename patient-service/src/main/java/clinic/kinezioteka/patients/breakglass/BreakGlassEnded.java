package clinic.kinezioteka.patients.breakglass;

/** The doctor needs to read the patient no longer, before the grant would have ended by itself. */
public record BreakGlassEnded(BreakGlass grant) {}
