package clinic.kinezioteka.programmes.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a pattern is, how fast it goes, and what the next stage still takes. */
@Schema(name = "PatternProgress", description = "Repetitions of one movement pattern in the episode.")
public record PatternProgress(
        @Schema(description = "The pattern.", required = true, examples = "LUMBAR_STABILISATION")
                String movementPattern,
        @Schema(description = "Whether gates count it.", required = true, examples = "true") boolean keyPattern,
        @Schema(description = "All repetitions.", required = true, examples = "360") long total,
        @Schema(description = "Of them in the clinic.", required = true, examples = "180") long inClinic,
        @Schema(description = "Of them at home.", required = true, examples = "180") long atHome,
        @Schema(
                        description =
                                "Stage reached: 300 CONSOLIDATING, 500 CONSOLIDATED, 3000 AUTOMATING, 5000 AUTOMATIC.",
                        required = true)
                Stage stage,
        @Schema(description = "Stage after it; null at the last.", required = true, nullable = true) @Nullable
                Stage nextStage,
        @Schema(description = "Repetitions still missing to it; 0 at the last.", required = true, examples = "140")
                long missing,
        @Schema(
                        description =
                                "Repetitions per week over the last four weeks, or since the first if that is later.",
                        required = true,
                        examples = "70.0")
                BigDecimal perWeek,
        @Schema(
                        description =
                                "Repetitions a day that reach the next stage by the planned end; null at the last stage and after that end.",
                        required = true,
                        nullable = true,
                        examples = "7")
                @Nullable
                Long requiredPerDay,
        @Schema(
                        description = "Day on which the present rate reaches the next stage; null when it never does.",
                        required = true,
                        nullable = true,
                        examples = "2026-10-27")
                @Nullable
                LocalDate projectedOn) {

    private static final int RECENT_DAYS = 28;
    private static final int WEEK = 7;

    /**
     * Adds up the days of one pattern.
     *
     * @param plannedEnd when the programme is planned to end
     */
    static PatternProgress of(String pattern, boolean key, List<DayTotal> days, LocalDate today, LocalDate plannedEnd) {
        long inClinic = sum(days, LedgerEntry.Origin.CLINIC);
        long atHome = sum(days, LedgerEntry.Origin.HOME);
        long total = inClinic + atHome;
        Stage stage = Stage.of(total);
        Optional<Stage> next = stage.next();
        long missing = next.map(goal -> goal.from() - total).orElse(0L);
        double perDay = perDay(days, today);
        return new PatternProgress(
                pattern,
                key,
                total,
                inClinic,
                atHome,
                stage,
                next.orElse(null),
                missing,
                BigDecimal.valueOf(perDay * WEEK).setScale(1, RoundingMode.HALF_UP),
                requiredPerDay(missing, ChronoUnit.DAYS.between(today, plannedEnd)),
                missing == 0 || perDay == 0 ? null : today.plusDays((long) Math.ceil(missing / perDay)));
    }

    private static long sum(List<DayTotal> days, LedgerEntry.Origin origin) {
        return days.stream()
                .filter(day -> day.origin() == origin)
                .mapToLong(DayTotal::repetitions)
                .sum();
    }

    private static @Nullable Long requiredPerDay(long missing, long daysLeft) {
        return missing == 0 || daysLeft <= 0 ? null : (missing + daysLeft - 1) / daysLeft;
    }

    private static double perDay(List<DayTotal> days, LocalDate today) {
        LocalDate since = today.minusDays(RECENT_DAYS);
        long recent = days.stream()
                .filter(day -> day.on().isAfter(since))
                .mapToLong(DayTotal::repetitions)
                .sum();
        long age = days.stream()
                .map(DayTotal::on)
                .min(LocalDate::compareTo)
                .map(first -> ChronoUnit.DAYS.between(first, today) + 1)
                .orElse(1L);
        return (double) recent / Math.max(WEEK, Math.min(RECENT_DAYS, age));
    }
}
