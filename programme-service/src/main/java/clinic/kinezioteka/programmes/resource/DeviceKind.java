package clinic.kinezioteka.programmes.resource;

/** The kinds of device that a visit can need; each unit is booked by itself. */
public enum DeviceKind {
    SPEEDIANCE_MACHINE,
    TRACTION_TABLE,
    PELVIC_TRACTION_KIT,
    UNSTABLE_PLATFORM,
    EMG_UNIT,
    DYNAMOMETER,
    MOTION_ANALYSIS_LAB,
    BIOFEEDBACK_UNIT
}
