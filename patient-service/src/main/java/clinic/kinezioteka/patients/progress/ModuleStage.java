package clinic.kinezioteka.patients.progress;

/** How far the module is that was reached. */
public enum ModuleStage {
    STARTED,
    COMPLETED
}
