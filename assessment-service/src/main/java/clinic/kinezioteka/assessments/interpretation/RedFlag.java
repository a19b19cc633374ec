package clinic.kinezioteka.assessments.interpretation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign that needs a doctor or a hospital now. */
@Schema(
        name = "FoundRedFlag",
        description = "A sign that needs a doctor or a hospital now; the clinic holds the patient's programme")
public record RedFlag(
        @Schema(description = "Code of the vocabulary red-flags", examples = "FOOT_DROP") String code,
        @Schema(description = "EMERGENCY, URGENT or WATCH", examples = "URGENT") String tier,
        @Schema(description = "What has to happen now", examples = "DOCTOR_REVIEW") String action,
        @Schema(description = "What to tell the patient, in the language of Accept-Language (en, lt; else en)")
                String safetyText,
        @Schema(
                        description = "What was measured: kind, muscle or dermatome, side",
                        examples = "STRENGTH/ANKLE_DORSIFLEXORS/LEFT")
                String series) {

    /** Whether both are the same sign of the same series, in whatever words. */
    public boolean isOfTheSignOf(RedFlag other) {
        return code.equals(other.code) && series.equals(other.series);
    }

    /** The same in the words of a language. */
    public RedFlag saying(String text) {
        return new RedFlag(code, tier, action, text, series);
    }
}
