package clinic.kinezioteka.assessments.recording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what a recording is, and so the kind of assessment that is computed from it. */
@Schema(name = "SignalKind", description = "EMG: muscles, as EDF+ or CSV. GAIT: contacts of the feet, as CSV")
public enum SignalKind {
    EMG,
    GAIT
}
