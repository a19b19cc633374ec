package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.interpretation.Comparison;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import clinic.kinezioteka.assessments.interpretation.ReferenceSetVersion;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.reference.Threshold;
import clinic.kinezioteka.assessments.reference.Words;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a measurement says, as people are shown it. */
@Schema(name = "Interpretation", description = "What the measurement says")
record InterpretationView(
        @Schema(description = "What follows by the kind; percentages to one decimal") Derived derived,
        @Schema(description = "What it shows, each with a code") List<FindingView> findings,
        @Schema(description = "Signs that need a doctor or a hospital now; new or worse ones only")
                List<RedFlag> redFlags,
        @Schema(
                        description = "Against the earliest of the series by staff; null where this is the earliest",
                        nullable = true)
                @Nullable
                Comparison fromBaseline,
        @Schema(description = "Against the one before in the series; null where this is the first", nullable = true)
                @Nullable
                Comparison fromLast,
        @Schema(description = "Each limit that was consulted, with its source") List<Threshold> thresholds,
        @Schema(description = "The version of the reference set that it was read with")
                ReferenceSetVersion referenceSet,
        @Schema(description = "What this may be used for") String statement) {

    private static final Words DECISION_SUPPORT = Words.of(
            "Decision support: it informs the judgement of a clinician and never replaces it.",
            "Sprendimo pagalba: ji padeda gydytojui apsispręsti, bet jo sprendimo nepakeičia.");

    static InterpretationView of(Interpretation interpretation, Standards standards, Language language) {
        return new InterpretationView(
                interpretation.derived().shown(),
                interpretation.findings().stream()
                        .map(one -> FindingView.of(one, language))
                        .toList(),
                interpretation.redFlags().stream()
                        .map(one -> one.saying(
                                standards.safetyText(one.code()).text().in(language)))
                        .toList(),
                interpretation.fromBaseline(),
                interpretation.fromLast(),
                interpretation.thresholds(),
                interpretation.referenceSet(),
                DECISION_SUPPORT.in(language));
    }
}
