package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.interpretation.Finding;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that the measurement shows. */
@Schema(name = "Finding", description = "One thing that the measurement shows")
record FindingView(
        @Schema(description = "Code of the finding", examples = "LOW_ANGLE") String code,
        @Schema(description = "How much it matters") Severity severity,
        @Schema(description = "The finding in words, in the language of Accept-Language (en, lt; else en)")
                String text) {

    static FindingView of(Finding finding, Language language) {
        return new FindingView(finding.code(), finding.severity(), finding.in(language));
    }
}
