package clinic.kinezioteka.assessments.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How numbers are computed from a recording of muscles; kept with them, so that they can be computed again. */
@Schema(name = "EmgMethod", description = "How the numbers were computed from the recording")
public record EmgMethod(
        @Schema(description = "Version of this method; numbers of two versions are not compared", examples = "2")
                int version,
        @Schema(description = "Lower edge of the band-pass (Butterworth, 4th order), Hz", examples = "20")
                double bandFromHertz,
        @Schema(description = "Upper edge of the band-pass (Butterworth, 4th order), Hz", examples = "450")
                double bandToHertz,
        @Schema(description = "What is left out at the beginning until the filter has settled, s", examples = "0.25")
                double settlingSeconds,
        @Schema(description = "Least window of a point of the envelope, s; longer recordings have longer ones")
                double envelopeSeconds) {

    /**
     * The band is that of product.md, section 3; the rest is ours and marked with this version. Version 1 told slopes of
     * recordings below five seconds as well; all other numbers are the same.
     */
    static final EmgMethod PRESENT = new EmgMethod(2, 20, 450, 0.25, 0.1);
}
