package clinic.kinezioteka.patients.redflag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the measurement in which a sign was found; the sign stays until a doctor clears it. */
@Schema(
        name = "MeasuredSign",
        description =
                "SHOWN: the measurement shows the sign. CORRECTED: it was corrected, or is read anew, and shows it no longer."
                        + " VOIDED: a doctor voided it")
public enum Measured {
    SHOWN,
    CORRECTED,
    VOIDED
}
