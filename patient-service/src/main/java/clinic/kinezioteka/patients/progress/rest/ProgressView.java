package clinic.kinezioteka.patients.progress.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.progress.FollowedEpisode;
import clinic.kinezioteka.patients.progress.GateResult;
import clinic.kinezioteka.patients.progress.ModuleReached;
import clinic.kinezioteka.patients.progress.Outcome;
import clinic.kinezioteka.patients.progress.PainPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReferralProgress", description = "What a partner may know of a patient whom he sent.")
record ProgressView(
        @Schema(description = "The referral.", required = true) UUID referralId,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(
                        description = "The module that treatment has come to; null before the first began.",
                        required = true,
                        nullable = true)
                @Nullable
                ModuleReached module,
        @Schema(description = "How many visits were completed, of doctors and therapists.", required = true)
                int visitsAttended,
        @Schema(description = "The pain in the course of treatment, the earliest first.", required = true)
                List<Pain> painTrend,
        @Schema(description = "What doctors decided at the gates between modules, in their order.", required = true)
                List<Gate> gates,
        @Schema(description = "How treatment ended; null while it goes on.", required = true, nullable = true) @Nullable
                Outcome outcome,
        @Schema(description = "The events of all services are known up to this instant.", required = true) Instant asOf)
        implements Versioned {

    static ProgressView of(FollowedEpisode episode, Instant asOf) {
        return new ProgressView(
                episode.referralId(),
                episode.version(),
                episode.module(),
                episode.visitsAttended(),
                episode.pain().stream().map(Pain::of).toList(),
                episode.gates().stream().map(Gate::of).toList(),
                episode.outcome(),
                asOf);
    }

    @Schema(
            name = "ReferralPain",
            description = "The worst pain in 24 hours at the site that was highest at baseline, on a scale of 100 mm.")
    record Pain(
            @Schema(description = "When it was measured.", required = true) Instant performedAt,
            @Schema(
                            description = "BACK, NECK, BUTTOCK, LEG, ARM, TRUNK; more may come.",
                            required = true,
                            examples = "LEG")
                    @Nullable
                    String site,
            @Schema(description = "Pain, mm.", required = true, minimum = "0", maximum = "100") int millimetres,
            @Schema(
                            description =
                                    "Against the baseline: WORSENED, NOT_EVALUABLE, IMPROVED, UNCHANGED; more may come; null at the baseline.",
                            required = true,
                            nullable = true,
                            examples = "IMPROVED")
                    @Nullable
                    String change,
            @Schema(
                            description =
                                    "Fall from the baseline, %, one decimal; null at the baseline and where that is 0.",
                            required = true,
                            nullable = true)
                    @Nullable
                    BigDecimal reductionPercent) {

        static Pain of(PainPoint point) {
            BigDecimal reduction = point.reductionPercent();
            return new Pain(
                    point.performedAt(),
                    point.site(),
                    point.millimetres(),
                    point.change(),
                    reduction == null ? null : reduction.setScale(1, RoundingMode.HALF_UP));
        }
    }

    @Schema(name = "ReferralGate", description = "What a doctor decided after a module.")
    record Gate(
            @Schema(description = "The module.", required = true) int module,
            @Schema(description = "PASS, EXTEND or REFER; more may come.", required = true, examples = "PASS")
                    String decision,
            @Schema(description = "When it was decided.", required = true) Instant decidedAt) {

        static Gate of(GateResult result) {
            return new Gate(result.module(), result.decision(), result.decidedAt());
        }
    }
}
