package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pain of an episode: WORST_24H at the site that was highest at baseline. */
@Schema(description = "Pain of the episode: WORST_24H at the site that was highest at the first visit that has one")
public record EpisodePain(
        @Schema(description = "The site that was highest at baseline") Vas.Site site,
        @Schema(description = "Baseline at this site, mm; null where the value is the baseline", nullable = true)
                @Nullable
                Integer baselineMillimetres,
        @Schema(description = "Latest value at this site, mm", minimum = "0", maximum = "100") int millimetres,
        @Schema(description = "Change from baseline; null without one", nullable = true) @Nullable Change change,
        @Schema(description = "Fall from baseline in %; null without one or where it is 0", nullable = true) @Nullable
                BigDecimal reductionPercent,
        @Schema(description = "Whether every site of the baseline is at 4 mm or less") boolean eliminated,
        @Schema(description = "Whether every site of the baseline is within its own acceptable limit")
                boolean acceptable,
        @Schema(
                        description = "Acceptable limit of this site, mm; null in one recorded before it was told",
                        nullable = true,
                        examples = "17.5")
                @Nullable
                BigDecimal acceptableLimitMillimetres,
        @Schema(
                        description =
                                "Sites of the baseline above their own acceptable limit; none where it is acceptable,"
                                        + " null in one recorded before they were told",
                        nullable = true)
                @Nullable
                List<Vas.Site> unacceptableSites) {

    /** Of all values of an episode, earliest first; only WORST_24H by staff count. Empty where there is none. */
    public static Optional<EpisodePain> of(List<Earlier<Vas>> values, Reading reading) {
        return of(values, any -> true, reading);
    }

    /**
     * As it was at some time: of the values that belong to it the latest counts. Empty where a site of the baseline, which is the
     * one of the whole episode, has none then.
     */
    public static Optional<EpisodePain> of(List<Earlier<Vas>> values, Predicate<Earlier<Vas>> then, Reading reading) {
        List<Earlier<Vas>> worst = values.stream()
                .filter(Earlier::byStaff)
                .filter(one -> one.measurement().situation() == Vas.Situation.WORST_24H)
                .toList();
        if (worst.isEmpty()) {
            return Optional.empty();
        }
        Map<Vas.Site, Earlier<Vas>> baselines = new LinkedHashMap<>();
        worst.stream()
                .filter(worst.get(0)::isOfTheOccasionOf)
                .forEach(one -> baselines.putIfAbsent(one.measurement().site(), one));
        Map<Vas.Site, Earlier<Vas>> latest = new LinkedHashMap<>();
        worst.stream()
                .filter(then)
                .filter(one -> baselines.containsKey(one.measurement().site()))
                .forEach(one -> latest.put(one.measurement().site(), one));
        if (latest.size() < baselines.size()) {
            return Optional.empty();
        }
        Earlier<Vas> baseline = baselines.values().stream()
                .max(Comparator.comparing(one -> one.measurement().millimetres()))
                .orElseThrow();
        return Optional.of(of(baseline, latest, reading));
    }

    /** The first value at the site, mm, also where nothing came after it. */
    public int beganAtMillimetres() {
        return baselineMillimetres == null ? millimetres : baselineMillimetres;
    }

    EpisodePain shown() {
        return new EpisodePain(
                site,
                baselineMillimetres,
                millimetres,
                change,
                Percent.shown(reductionPercent),
                eliminated,
                acceptable,
                acceptableLimitMillimetres,
                unacceptableSites);
    }

    private static EpisodePain of(Earlier<Vas> baseline, Map<Vas.Site, Earlier<Vas>> latest, Reading reading) {
        Vas.Site site = baseline.measurement().site();
        Earlier<Vas> now = Objects.requireNonNull(latest.get(site));
        boolean compared = !now.assessmentId().equals(baseline.assessmentId());
        int before = baseline.measurement().millimetres();
        int millimetres = now.measurement().millimetres();
        List<Vas.Site> unacceptable = latest.values().stream()
                .map(Earlier::measurement)
                .filter(one -> !one.isAcceptable(reading))
                .map(Vas::site)
                .sorted()
                .toList();
        return new EpisodePain(
                site,
                compared ? before : null,
                millimetres,
                compared ? PainChange.of(before, millimetres, reading) : null,
                compared ? PainChange.reductionPercent(before, millimetres) : null,
                latest.values().stream().allMatch(one -> one.measurement().isEliminated(reading)),
                unacceptable.isEmpty(),
                baseline.measurement().limit(reading),
                unacceptable);
    }
}
