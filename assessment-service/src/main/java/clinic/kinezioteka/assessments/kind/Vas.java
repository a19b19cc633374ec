package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Comparison;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pain on a visual analogue scale of 100 mm. The numeric rating 0-10 is another instrument and never converted. */
@Schema(
        name = "Vas",
        description = "Pain on a visual analogue scale of 100 mm",
        examples = "{\"site\": \"LEG\", \"situation\": \"WORST_24H\", \"millimetres\": 78}")
public record Vas(
        @Schema(description = "Mark on the scale, mm, integer", minimum = "0", maximum = "100", examples = "78")
                Integer millimetres,
        @Schema(description = "Where it hurts") Site site,
        @Schema(description = "When it hurts") Situation situation)
        implements Measurement {

    public Vas {
        new Bounds()
                .required("millimetres", millimetres)
                .within("millimetres", millimetres, 0, 100)
                .required("site", site)
                .required("situation", situation)
                .check();
    }

    @Override
    public String series() {
        return "VAS/" + site + "/" + situation;
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        return List.of(new Measure("millimetres", value(), true));
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        Integer baseline = course.baseline(Vas.class, this::isSameSeries)
                .map(Vas::millimetres)
                .orElse(null);
        Integer last =
                course.last(Vas.class, this::isSameSeries).map(Vas::millimetres).orElse(null);
        Change change = changeFrom(baseline, reading);
        Derivation derivation = new Derivation(
                band(reading),
                change,
                baseline,
                baseline == null ? null : PainChange.reductionPercent(baseline, millimetres),
                isEliminated(reading),
                isAcceptable(reading),
                limit(reading),
                situation == Situation.WORST_24H && course.recordedBy() == RecordedBy.STAFF
                        ? EpisodePain.of(course.byStaffWith(this, Vas.class, any -> true), reading)
                                .orElse(null)
                        : null);
        if (change == Change.WORSENED) {
            reading.finding(
                    "PAIN_WORSENED",
                    Severity.ATTENTION,
                    Words.of(
                            "Pain rose by 15 mm or more since the baseline.",
                            "Skausmas nuo pradinio sustiprėjo 15 mm ar daugiau."));
        }
        return reading.conclude(
                derivation,
                judged(course.fromBaseline(this), change),
                judged(course.fromLast(this), changeFrom(last, reading)));
    }

    boolean isEliminated(Reading reading) {
        return !reading.exceeds(value(), "VAS_ELIMINATED");
    }

    boolean isAcceptable(Reading reading) {
        return !reading.exceeds(value(), acceptableLimit());
    }

    /** The acceptable limit of its site, mm. */
    BigDecimal limit(Reading reading) {
        return reading.limit(acceptableLimit());
    }

    private String acceptableLimit() {
        return "VAS_ACCEPTABLE_" + site;
    }

    private Band band(Reading reading) {
        if (reading.reaches(value(), "VAS_SEVERE_FROM")) {
            return Band.SEVERE;
        }
        if (reading.reaches(value(), "VAS_MODERATE_FROM")) {
            return Band.MODERATE;
        }
        return reading.reaches(value(), "VAS_MILD_FROM") ? Band.MILD : Band.NONE;
    }

    private @Nullable Change changeFrom(@Nullable Integer before, Reading reading) {
        return before == null ? null : PainChange.of(before, millimetres, reading);
    }

    private static @Nullable Comparison judged(@Nullable Comparison comparison, @Nullable Change change) {
        return comparison == null ? null : comparison.judged(change);
    }

    private boolean isSameSeries(Vas other) {
        return other.site == site && other.situation == situation;
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(millimetres);
    }

    /** Where it hurts. */
    @Schema(name = "PainSite", description = "Where it hurts")
    public enum Site {
        BACK,
        NECK,
        BUTTOCK,
        LEG,
        ARM,
        TRUNK
    }

    /** When it hurts. */
    @Schema(name = "PainSituation", description = "When it hurts")
    public enum Situation {
        REST,
        MOVEMENT,
        NIGHT,
        WORST_24H
    }

    /** Severity of pain: 0-4, 5-44, 45-74, 75-100 mm. */
    @Schema(name = "PainBand", description = "Severity of pain: 0-4, 5-44, 45-74, 75-100 mm")
    public enum Band {
        NONE,
        MILD,
        MODERATE,
        SEVERE
    }

    /** What follows from the mark. */
    @Schema(name = "VasDerivation", description = "What follows from the mark")
    public record Derivation(
            @Schema(description = "NONE 0-4, MILD 5-44, MODERATE 45-74, SEVERE 75-100 mm") Band band,
            @Schema(
                            description =
                                    "From baseline, in this order: WORSENED (rise of 15 mm or more), NOT_EVALUABLE (baseline under 15),"
                                            + " IMPROVED (fall of 15 mm or more and 30 % or more), UNCHANGED; null without baseline",
                            nullable = true)
                    @Nullable
                    Change change,
            @Schema(description = "Baseline of the series, mm; null where this is the baseline", nullable = true)
                    @Nullable
                    Integer baselineMillimetres,
            @Schema(description = "Fall from baseline, %; null without one or where it is 0", nullable = true) @Nullable
                    BigDecimal reductionPercent,
            @Schema(description = "Whether it is 4 mm or less") boolean eliminated,
            @Schema(description = "Whether it is within the acceptable limit of its site") boolean acceptable,
            @Schema(description = "Acceptable limit of the site, mm", examples = "17.5")
                    BigDecimal acceptableLimitMillimetres,
            @Schema(description = "Pain of the episode; only for WORST_24H by staff, else null", nullable = true)
                    @Nullable
                    EpisodePain episodePain)
            implements Derived {

        @Override
        public Derivation shown() {
            return new Derivation(
                    band,
                    change,
                    baselineMillimetres,
                    Percent.shown(reductionPercent),
                    eliminated,
                    acceptable,
                    acceptableLimitMillimetres,
                    episodePain == null ? null : episodePain.shown());
        }
    }
}
