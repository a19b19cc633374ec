package clinic.kinezioteka.assessments.cohort.rest;

import clinic.kinezioteka.assessments.cohort.Counted.Secondary;
import clinic.kinezioteka.assessments.cohort.SecondaryOutcome;
import clinic.kinezioteka.assessments.cohort.WilsonInterval;
import clinic.kinezioteka.assessments.reference.Standards;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rate of a secondary outcome, over those in whom it can be told. */
@Schema(
        name = "SecondaryOutcomeRate",
        description = "The rate of a secondary outcome, over those in whom it can be told")
record SecondaryView(
        @Schema(description = "What is counted as success", required = true) SecondaryOutcome outcome,
        @Schema(description = "Whether too few can be told of (below 5)", required = true) boolean withheld,
        @Schema(
                        description = "Size of the population, low baselines of pain among them; null where withheld",
                        required = true,
                        nullable = true)
                @Nullable
                Integer n,
        @Schema(
                        description =
                                "In how many it can be told: what is compared was measured at the baseline and again within 14 days of the"
                                        + " close. The rate is counted over these; null where withheld",
                        required = true,
                        nullable = true)
                @Nullable
                Integer evaluated,
        @Schema(description = "How many succeeded; null where withheld", required = true, nullable = true) @Nullable
                Integer events,
        @Schema(description = "Rate, %, one decimal; null where withheld", required = true, nullable = true) @Nullable
                BigDecimal ratePercent,
        @Schema(description = "95 % interval by Wilson; null where withheld", required = true, nullable = true)
                OutcomeView.@Nullable Interval interval95) {

    static SecondaryView of(Secondary counted, int n, Standards standards) {
        if (OutcomeView.isTooSmall(counted.evaluated(), standards)) {
            return new SecondaryView(counted.outcome(), true, null, null, null, null, null);
        }
        WilsonInterval interval = WilsonInterval.of(counted.events(), counted.evaluated());
        return new SecondaryView(
                counted.outcome(),
                false,
                n,
                counted.evaluated(),
                counted.events(),
                OutcomeView.percent(interval.proportion()),
                OutcomeView.Interval.of(interval));
    }
}
