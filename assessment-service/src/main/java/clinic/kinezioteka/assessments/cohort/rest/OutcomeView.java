package clinic.kinezioteka.assessments.cohort.rest;

import clinic.kinezioteka.assessments.cohort.Counted;
import clinic.kinezioteka.assessments.cohort.Counted.JudgedWith;
import clinic.kinezioteka.assessments.cohort.Definition;
import clinic.kinezioteka.assessments.cohort.Outcome;
import clinic.kinezioteka.assessments.cohort.OutcomeQuestion;
import clinic.kinezioteka.assessments.cohort.Population;
import clinic.kinezioteka.assessments.cohort.WilsonInterval;
import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.interpretation.ReferenceSetVersion;
import clinic.kinezioteka.assessments.reference.PublishedClaim;
import clinic.kinezioteka.assessments.reference.Standards;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rate of success with everything needed to judge it. */
@Schema(name = "Outcome", description = "A rate of success with everything needed to judge it")
record OutcomeView(
        @Schema(description = "What was treated", required = true) Condition condition,
        @Schema(description = "Where; null for all regions", required = true, nullable = true) @Nullable Region region,
        @Schema(description = "First day of closing, in the clinic's zone", required = true) LocalDate from,
        @Schema(description = "The day after the last", required = true) LocalDate to,
        @Schema(description = "What counts as success", required = true) Definition definition,
        @Schema(description = "Whom it is counted over", required = true) Population population,
        @Schema(description = "Whether the cohort is too small to be told (below 5)", required = true) boolean withheld,
        @Schema(description = "Size of the population; null where withheld", required = true, nullable = true) @Nullable
                Integer n,
        @Schema(description = "How many succeeded; null where withheld", required = true, nullable = true) @Nullable
                Integer events,
        @Schema(
                        description =
                                "How many have no VAS within 14 days of the close at a site of the baseline; null where withheld",
                        required = true,
                        nullable = true)
                @Nullable
                Integer missing,
        @Schema(description = "What the rate is counted over; null where withheld", required = true, nullable = true)
                @Nullable
                Integer denominator,
        @Schema(
                        description =
                                "How many episodes were left out since their patients refused statistics or withdrew; null where withheld",
                        required = true,
                        nullable = true)
                @Nullable
                Integer excluded,
        @Schema(
                        description = "Rate, %, one decimal; null where withheld or over nothing",
                        required = true,
                        nullable = true)
                @Nullable
                BigDecimal ratePercent,
        @Schema(description = "95 % interval by Wilson; null as the rate", required = true, nullable = true) @Nullable
                Interval interval95,
        @Schema(description = "What is published; a claim, never merged with what was counted", required = true)
                Claim publishedClaim,
        @Schema(
                        description =
                                "What treatment should do besides; each over those of the population in whom it can be told",
                        required = true)
                List<SecondaryView> secondary,
        @Schema(
                        description =
                                "Versions of the rules and of the thresholds that the episodes were judged with, each once; a new version"
                                        + " of the thresholds never changes old results",
                        required = true)
                List<JudgedWith> judgedWith,
        @Schema(description = "Version of the rules of this count", required = true) ReferenceSetVersion ruleSet,
        @Schema(description = "Episodes and visits are known up to this instant", required = true) Instant asOf) {

    static OutcomeView of(
            OutcomeQuestion question,
            Definition definition,
            Population population,
            Counted counted,
            Standards standards,
            Instant asOf) {
        Outcome outcome = counted.outcome();
        boolean withheld = isTooSmall(outcome.n(), standards);
        WilsonInterval interval = withheld ? null : outcome.interval();
        return new OutcomeView(
                question.condition(),
                question.region(),
                question.from(),
                question.to(),
                definition,
                population,
                withheld,
                withheld ? null : outcome.n(),
                withheld ? null : outcome.events(),
                withheld ? null : outcome.missing(),
                withheld ? null : outcome.denominator(),
                withheld ? null : outcome.excluded(),
                interval == null ? null : percent(interval.proportion()),
                Interval.of(interval),
                Claim.of(question.condition(), standards),
                counted.secondary().stream()
                        .map(one -> SecondaryView.of(one, counted.secondaryN(), standards))
                        .toList(),
                counted.judgedWith(),
                new ReferenceSetVersion(
                        standards.referenceSet().code(),
                        standards.referenceSet().version()),
                asOf);
    }

    /** Whether so few would tell of single patients. */
    static boolean isTooSmall(int n, Standards standards) {
        return BigDecimal.valueOf(n)
                        .compareTo(standards
                                .referenceSet()
                                .at("OUTCOME_LEAST_COHORT")
                                .value())
                < 0;
    }

    static BigDecimal percent(BigDecimal proportion) {
        return proportion.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    @Schema(name = "OutcomeInterval", description = "95 % score interval by Wilson")
    record Interval(
            @Schema(description = "Lower bound, %, one decimal", required = true) BigDecimal lowPercent,
            @Schema(description = "Upper bound, %, one decimal", required = true) BigDecimal highPercent) {

        static @Nullable Interval of(@Nullable WilsonInterval interval) {
            return interval == null
                    ? null
                    : new Interval(
                            percent(BigDecimal.valueOf(interval.low())), percent(BigDecimal.valueOf(interval.high())));
        }
    }

    @Schema(name = "PublishedClaim", description = "What is published of the results")
    record Claim(
            @Schema(description = "Share of cases, %", required = true) int percent,
            @Schema(description = "What is claimed", required = true) String text,
            @Schema(description = "Where it is published, and what is not known of it", required = true)
                    String source) {

        static Claim of(Condition condition, Standards standards) {
            PublishedClaim claim = standards.publishedClaims().stream()
                    .filter(one -> one.condition().equals(condition.name()))
                    .findFirst()
                    .orElseThrow();
            return new Claim(claim.percent(), claim.text(), claim.source());
        }
    }
}
